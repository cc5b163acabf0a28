namespace CareerHub.Pdf.Tests;

/// <summary>Documents that try to load something, each in its own way; TARGET stands for what they want.</summary>
internal static class ReachProbes
{
    /// <summary>These ask only in print, without scripts, for a name instead of an address, or in some versions of the browser.</summary>
    public static IReadOnlySet<string> Shy { get; } =
        new HashSet<string> { "noscript", "manifest", "preconnect", "dns-prefetch", "prerender", "margin-box", "svg-data" };

    /// <summary>By name; the name is part of the address that is asked for, so that a hit says which way it took.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["img"] = "<img src='TARGET'>",
        ["srcset"] = "<img srcset='TARGET 1x'>",
        ["lazy"] = "<img loading=lazy src='TARGET'>",
        ["noscript"] = "<noscript><img src='TARGET'></noscript>",
        ["input"] = "<input type=image src='TARGET'>",
        ["body-background"] = "<body background='TARGET'>x",
        ["base"] = "<base href='TARGET/'><img src='relative'>",
        ["picture"] = "<picture><source srcset='TARGET'><img></picture>",
        ["video"] = "<video src='TARGET' poster='TARGET-poster' autoplay></video>",
        ["audio"] = "<audio src='TARGET' autoplay></audio>",
        ["iframe"] = "<iframe src='TARGET'></iframe>",
        ["srcdoc"] = "<iframe srcdoc=\"<img src='TARGET'>\"></iframe>",
        ["srcdoc-refresh"] = "<iframe srcdoc=\"<meta http-equiv=refresh content='0;url=TARGET'>\"></iframe>",
        ["frameset"] = "<frameset><frame src='TARGET'></frameset>",
        ["object"] = "<object data='TARGET'></object>",
        ["embed"] = "<embed src='TARGET'>",
        ["stylesheet"] = "<link rel=stylesheet href='TARGET'>",
        ["icon"] = "<link rel=icon href='TARGET'>",
        ["manifest"] = "<link rel=manifest href='TARGET'>",
        ["prefetch"] = "<link rel=prefetch href='TARGET'>",
        ["preload"] = "<link rel=preload as=image href='TARGET'>",
        ["modulepreload"] = "<link rel=modulepreload href='TARGET'>",
        ["preconnect"] = "<link rel=preconnect href='TARGET'>",
        ["dns-prefetch"] = "<link rel=dns-prefetch href='TARGET'>",
        ["prerender"] = "<link rel=prerender href='TARGET'>",
        ["import"] = "<style>@import 'TARGET';</style>",
        ["background"] = "<p style='background: url(TARGET)'>x",
        ["list-style"] = "<ul style='list-style-image: url(TARGET)'><li>x</ul>",
        ["generated"] = "<style>p::before { content: url(TARGET) }</style><p>x",
        ["mask"] = "<p style='mask-image: url(TARGET)'>x",
        ["image-set"] = "<p style='background: image-set(\"TARGET\" 1x)'>x",
        ["cursor"] = "<p style='cursor: url(TARGET), auto'>x",
        ["font-face"] = "<style>@font-face { font-family: f; src: url(TARGET) } p { font-family: f }</style><p>x",
        ["margin-box"] = "<style>@page { @top-left { content: url(TARGET) } }</style><p>x",
        ["svg-image"] = "<svg width=9 height=9><image href='TARGET' width=9 height=9 /></svg>",
        ["svg-use"] = "<svg width=9 height=9><use href='TARGET#a'/></svg>",
        ["svg-feimage"] = "<svg width=9 height=9><filter id=f><feImage href='TARGET'/></filter><rect width=9 height=9 filter='url(#f)'/></svg>",
        ["svg-data"] = "<img src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='TARGET' width='9' height='9'/%3E%3C/svg%3E\">",
        ["refresh"] = "<meta http-equiv=refresh content='0;url=TARGET'><p>x",
        ["refresh-quoted"] = "<meta a=\">\" HTTP-EQUIV='&#114;efresh' content='0;url=TARGET'><p>x",
        ["refresh-first"] = "<!--><meta http-equiv=refresh content='0;url=TARGET'>--><!DOCTYPE html><p>x",
        ["script"] = "<script src='TARGET'></script>",
        ["module"] = "<script type=module>import 'TARGET'</script>",
        ["fetch"] = "<script>fetch('TARGET', { mode: 'no-cors' })</script>",
        ["beacon"] = "<script>navigator.sendBeacon('TARGET')</script>",
        ["handler"] = "<img src=x onerror=\"new Image().src = 'TARGET'\">",
        ["location"] = "<script>location = 'TARGET'</script>",
        ["form"] = "<form action='TARGET'></form><script>document.forms[0].submit()</script>",
        ["websocket"] = "<script>new WebSocket('TARGET'.replace('http', 'ws'))</script>",
        ["worker"] = "<script>new Worker(URL.createObjectURL(new Blob([\"fetch('TARGET')\"])))</script>",
        ["speculation"] = "<script type=speculationrules>{\"prefetch\":[{\"source\":\"list\",\"urls\":[\"TARGET\"]}]}</script>",
        ["javascript-frame"] = "<iframe src=\"javascript:fetch('TARGET')\"></iframe>",
    };
}
