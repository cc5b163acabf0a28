using System.Reflection;
using CareerHub.Profiles.Validation;
using Microsoft.Extensions.Options;

namespace CareerHub.DependencyInjection.Internal;

internal sealed class CareerHubOptionsValidator : IValidateOptions<CareerHubOptions>
{
    public ValidateOptionsResult Validate(string? name, CareerHubOptions options)
    {
        if (options.Limits is null)
        {
            return ValidateOptionsResult.Fail("CareerHubOptions.Limits is null; leave it out to get the defaults.");
        }

        string[] errors = [.. Errors(options.Limits)];
        return errors.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Errors(ProfileLimits limits)
    {
        // By reflection, so that a limit added later is checked as well.
        foreach (PropertyInfo property in typeof(ProfileLimits).GetProperties().Where(property => property.PropertyType == typeof(int)))
        {
            int value = (int)property.GetValue(limits)!;
            if (value < 1)
            {
                yield return $"CareerHubOptions.Limits.{property.Name} is {value}; it must be at least 1.";
            }
        }

        if (limits.EarliestYear > limits.LatestYear)
        {
            yield return $"CareerHubOptions.Limits.EarliestYear ({limits.EarliestYear}) is after LatestYear ({limits.LatestYear}).";
        }
    }
}
