using CareerHub.Completeness;
using CareerHub.DependencyInjection;
using CareerHub.Profiles.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerHub.Core.Tests.DependencyInjection;

public class AddCareerHubTests
{
    [Fact]
    public void AddCareerHub_Alone_GivesTheDefaults()
    {
        var services = new ServiceCollection();
        ICareerHubBuilder builder = services.AddCareerHub();
        using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Same(services, builder.Services);
        Assert.Same(ProfileCompleteness.V1, provider.GetRequiredService<ICompletenessAlgorithm>());
        Assert.Same(TimeProvider.System, provider.GetRequiredService<TimeProvider>());
        Assert.Equal(new ProfileLimits(), provider.GetRequiredService<ProfileLimits>());
    }

    [Fact]
    public void AddCareerHub_Configured_GivesTheConfiguredLimits()
    {
        var services = new ServiceCollection();
        services.AddCareerHub(options => options.Limits.Line = 50);
        services.AddCareerHub(options => options.Limits.Text = 60);
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(new ProfileLimits { Line = 50, Text = 60 }, provider.GetRequiredService<ProfileLimits>());
        Assert.Single(provider.GetServices<ICompletenessAlgorithm>());
        Assert.Single(provider.GetServices<IValidateOptions<CareerHubOptions>>());
    }

    [Fact]
    public void AddCareerHub_HostHasItsOwn_KeepsIt()
    {
        var clock = new FixedClock();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddCareerHub();
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Same(clock, provider.GetRequiredService<TimeProvider>());
    }

    [Fact]
    public void Start_SeveralOptionsAreWrong_NamesAllInOneMessage()
    {
        var services = new ServiceCollection();
        services.AddCareerHub(options => options.Limits = new ProfileLimits { Line = 0, Items = -1, EarliestYear = 2200 });
        using ServiceProvider provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);

        Assert.Equal(
            "CareerHubOptions.Limits.Line is 0; it must be at least 1.; "
            + "CareerHubOptions.Limits.Items is -1; it must be at least 1.; "
            + "CareerHubOptions.Limits.EarliestYear (2200) is after LatestYear (2100).",
            exception.Message);
    }

    [Fact]
    public void Start_LimitsAreNull_SaysSo()
    {
        var services = new ServiceCollection();
        services.AddCareerHub(options => options.Limits = null!);
        using ServiceProvider provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);

        Assert.Equal("CareerHubOptions.Limits is null; leave it out to get the defaults.", exception.Message);
    }

    private sealed class FixedClock : TimeProvider;
}
