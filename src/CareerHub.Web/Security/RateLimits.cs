using System.Threading.RateLimiting;
using CareerHub.Web.Hosting;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerHub.Web.Security;

/// <summary>Names of the rate limits, for <c>[EnableRateLimiting]</c>. Reading is not limited, but for what is costly to make; sending is. Each client has its own count.</summary>
internal static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Register = "register";
    public const string Upload = "upload";
    public const string PublicPdf = "public-pdf";
    public const string Render = "render";
    public const string Check = "check";

    public static void Configure(RateLimiterOptions limiter, RateLimitOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(SignIn, context => Sending(context, options.SignIn));
        limiter.AddPolicy(Register, context => Sending(context, options.Register));
        limiter.AddPolicy(Upload, context => Sending(context, options.Upload));
        limiter.AddPolicy(PublicPdf, context => Counted(context, options.PublicPdf));
        limiter.AddPolicy(Render, context => Counted(context, options.Render));
        limiter.AddPolicy(Check, context => Sending(context, options.Render));
    }

    private static RateLimitPartition<string> Sending(HttpContext context, int perMinute) =>
        HttpMethods.IsPost(context.Request.Method) ? Counted(context, perMinute) : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Counted(HttpContext context, int perMinute) =>
        RateLimitPartition.GetSlidingWindowLimiter(ClientNetwork.Of(context.Connection.RemoteIpAddress), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = perMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        });
}
