namespace CareerHub.Web.Tests.Running;

/// <summary>An invented person, as typed into the site's forms: the address of each form, and its labels and texts.</summary>
internal static class SampleProfile
{
    /// <summary>The address of the public page.</summary>
    public const string Slug = "marit-sorensen-achebe";

    /// <summary>In place of a text: the answer of this label is chosen.</summary>
    public const string Chosen = "chosen";

    public static IReadOnlyList<(string Path, (string Label, string Text)[] Fields)> Forms { get; } =
    [
        ("/profile/basics", [("Headline", "Hydrologist and data engineer")]),
        ("/profile/translations/de", [("Headline", "Hydrologin und Dateningenieurin")]),
        ("/profile/basics",
        [
            ("Name", "Marit Sørensen-Achebe"),
            ("Headline", "Hydrologist and data engineer for river authorities"),
            ("Summary", "I measure rivers and build the systems that turn those measurements into warnings people act on. Twelve years between field stations and control rooms, in three countries. Happiest where a model meets a muddy boot."),
            ("E-mail address", "marit@example.org"),
            ("Phone", "+47 555 01 234"),
            ("Town", "Trondheim"),
            ("Country", "Norway"),
        ]),
        ("/profile/experience",
        [
            ("Job title", "Hydrological technician"),
            ("Employer", "Agder Vassdrag"),
            ("Place", "Kristiansand"),
            ("Start", "Aug 2012"),
            ("End", "Feb 2016"),
            ("What you did and reached", "Kept 41 gauging stations running through two hundred-year floods.\nReplaced paper rating curves with a small database that is still in use."),
        ]),
        ("/profile/experience",
        [
            ("Job title", "Forecast engineer"),
            ("Employer", "Rijn & Maas Waterschap"),
            ("Place", "Nijmegen, Netherlands"),
            ("Start", "Mar 2016"),
            ("End", "Oct 2020"),
            ("Description", "Flood forecasting for a catchment of 14,000 km², on call one week in five."),
            ("What you did and reached", "Cut the time from gauge to forecast from 50 minutes to 6.\nTrained eleven duty officers to read ensembles instead of single lines."),
        ]),
        ("/profile/experience",
        [
            ("Job title", "Lead hydrologist, early warning"),
            ("Employer", "Nordfjord Elveforvaltning"),
            ("Place", "Trondheim"),
            ("Start", "Nov 2020"),
            ("End", "present"),
            ("Description", "Responsible for the early-warning service of nine rivers: instruments, models, people."),
            ("What you did and reached", "Brought false alarms down by two thirds without missing an event.\nNegotiated open access to all gauge data."),
            ("Tools and technologies", "Python\nPostgreSQL\nDelft-FEWS"),
            ("Employer's website", "https://www.nordfjord-elveforvaltning.example/early-warning"),
        ]),
        ("/profile/projects",
        [
            ("Name", "Open gauge archive"),
            ("Your role", "Founder and maintainer"),
            ("Start", "2019"),
            ("Description", "A public archive of quality-checked river levels from four countries."),
        ]),
        ("/profile/education",
        [
            ("Degree or course", "MSc"),
            ("Subject", "Hydrology and water resources"),
            ("School, university or provider", "University of Agder"),
            ("Start", "2010"),
            ("End", "2012"),
        ]),
        ("/profile/skills", [("Skill", "Python"), ("Group", "Software")]),
        ("/profile/skills", [("Skill", "PostgreSQL"), ("Group", "Software")]),
        ("/profile/skills", [("Skill", "Ensemble forecasting"), ("Group", "Hydrology")]),
        ("/profile/skills", [("Skill", "Rating curves"), ("Group", "Hydrology")]),
        ("/profile/languages", [("Language", "Norwegian"), ("How well", "Native")]),
        ("/profile/languages", [("Language", "Dutch"), ("How well", "Fluent")]),
        ("/profile/links", [("Address", "https://marit.example.org")]),
        ("/profile/publish", [("Address of your page", Slug), ("Everybody", Chosen)]),
        ("/cvs/new", [("What you call it", "Warning services"), ("Sidebar", Chosen)]),
        ("/cvs/new", [("What you call it", "Research posts in the Netherlands")]),
    ];
}
