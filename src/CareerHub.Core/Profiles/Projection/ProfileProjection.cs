using CareerHub.Profiles.Projection.Internal;

namespace CareerHub.Profiles.Projection;

/// <summary>Decides what a viewer may see of a profile. Pages, exports, search and feeds read profiles through it alone.</summary>
public static class ProfileProjection
{
    /// <summary>What stands in a text of an anonymous project in place of a name or address that would give it away.</summary>
    public const string Undisclosed = "[undisclosed]";

    /// <summary>What an audience may see.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item><description>A private profile is for its owner alone, a friends profile for its owner and connections, a public one for all.
    /// For everybody else the answer is null, the same as for a profile that does not exist.</description></item>
    /// <item><description>Telephone, street, postal code and references: owner. E-mail: owner and friends. Addresses that are no
    /// valid http or https address: nobody.</description></item>
    /// <item><description>An anonymous project, for others than the owner: no organisation, clients, links and linked experiences. In its name, role,
    /// description, points, technologies and replacement name, these become <see cref="Undisclosed"/>: every web and e-mail address; the names
    /// of the organisation, the clients and the linked experiences' companies, also without legal form, ignoring case, accents,
    /// spacing and a short ending; the hosts of the project's links and of those companies' pages, and on code hosts the account.
    /// The linked experience itself is shown as any other; nothing connects the project to it.</description></item>
    /// </list>
    /// </remarks>
    /// <param name="profile">The profile, valid or not.</param>
    /// <param name="audience">Who looks.</param>
    /// <returns>The view, or null when the audience may see nothing.</returns>
    public static ProfileView? For(Profile profile, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return MaySee(profile.Visibility, audience) ? ProfileProjector.Project(profile, audience) : null;
    }

    // Values that are not defined here (a newer database, say) are for the owner alone, and an undefined audience sees nothing.
    private static bool MaySee(Visibility visibility, Audience audience) => audience switch
    {
        Audience.Owner => true,
        Audience.Friends => visibility is Visibility.Friends or Visibility.Public,
        Audience.Public => visibility is Visibility.Public,
        _ => false,
    };
}
