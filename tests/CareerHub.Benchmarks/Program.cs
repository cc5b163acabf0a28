using CareerHub.Benchmarks;
using CareerHub.Benchmarks.CvProof;
using CareerHub.Benchmarks.Fuzz;
using CareerHub.Benchmarks.PdfSpeed;
using CareerHub.Benchmarks.TextSpeed;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

string[] rest = args.Length > 1 ? args[1..] : [];
return args.FirstOrDefault() switch
{
    "cv" => await CvVerb.RunAsync(rest, stop.Token),
    "docx" => await DocxVerb.RunAsync(rest, stop.Token),
    "cv-proof" => await CvProofVerb.RunAsync(rest, stop.Token),
    "fuzz" => await FuzzVerb.RunAsync(rest, stop.Token),
    "parse" => await ParseVerb.RunAsync(rest, stop.Token),
    "pdf" => await PdfVerb.RunAsync(rest, stop.Token),
    "render" => await RenderVerb.RunAsync(rest, stop.Token),
    "text" => await TextVerb.RunAsync(rest, stop.Token),
    "text-speed" => await TextSpeedVerb.RunAsync(rest, stop.Token),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Verbs: cv IN_DIR OUT_DIR [--template ID] [--paper a4|letter] · cv-proof [--template ID] [--people N] [--out DIR] · docx [DIR] · fuzz N [DIR] · parse IN_DIR OUT_DIR [--calibration TRUTH_DIR] · pdf [ROUNDS] [DOCUMENTS] · render [ROUNDS] [DIR] · text IN_DIR OUT_DIR [--all] [--oracle] · text-speed [PDF_DIR]");
    return 2;
}
