using CareerHub.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Tests.Hosting;

public class SiteOptionsTests
{
    [Theory]
    [InlineData("CareerHub:RateLimits:SignIn", "0")]
    [InlineData("CareerHub:RateLimits:PublicPdf", "-1")]
    [InlineData("CareerHub:Import:MaxWaiting", "0")]
    [InlineData("CareerHub:Import:Retention", "00:00:01")]
    [InlineData("CareerHub:MaxFormBytes", "5")]
    [InlineData("CareerHub:TrustedProxies:0", "proxy.example")]
    public void Options_OutOfRange_AreRefused(string key, string value)
    {
        OptionsValidationException refused = Assert.Throws<OptionsValidationException>(() => OptionsOf(key, value));

        Assert.Contains(key.Split(':')[^1] == "0" ? "TrustedProxies" : key.Split(':')[^1], refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_Defaults_AreValid()
    {
        SiteOptions options = OptionsOf("CareerHub:TrustedProxies:0", "2001:db8::1");

        Assert.Equal((20, 10, 20, 30), (options.RateLimits.SignIn, options.RateLimits.Register, options.RateLimits.Upload, options.RateLimits.PublicPdf));
        Assert.Equal((10 * 1024 * 1024, 32L * 1024 * 1024, 16 * 1024 * 1024), (options.Import.MaxDocumentBytes, options.Import.MaxUploadBytes, options.Import.MaxReviewBytes));
        Assert.Equal((20, TimeSpan.FromDays(30), TimeSpan.FromDays(1)), (options.Import.MaxWaiting, options.Import.Retention, options.Import.RetentionInterval));
    }

    private static SiteOptions OptionsOf(string key, string value)
    {
        var services = new ServiceCollection();
        services.AddOptions<SiteOptions>()
            .Bind(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build().GetSection(SiteOptions.Section))
            .ValidateDataAnnotations();
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<SiteOptions>>().Value;
    }
}
