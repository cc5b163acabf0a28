using System.Threading.RateLimiting;
using CareerHub.Web.Hosting;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerHub.Web.Security;

/// <summary>Names of the rate limits, for <c>[EnableRateLimiting]</c>. Reading is never limited, sending is, for each network address.</summary>
internal static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Register = "register";
    public const string Upload = "upload";

    public static void Configure(RateLimiterOptions limiter, RateLimitOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(SignIn, context => Partition(context, options.SignIn));
        limiter.AddPolicy(Register, context => Partition(context, options.Register));
        limiter.AddPolicy(Upload, context => Partition(context, options.Upload));
    }

    private static RateLimitPartition<string> Partition(HttpContext context, int perMinute) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = perMinute,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
            })
            : RateLimitPartition.GetNoLimiter("");
}
