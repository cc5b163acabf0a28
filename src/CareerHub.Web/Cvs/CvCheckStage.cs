namespace CareerHub.Web.Cvs;

/// <summary>How far a check is.</summary>
internal enum CvCheckStage
{
    Waiting,
    Drawing,
    Reading,
}
