using System.Text;

namespace CareerHub.Web.Tests.Running;

/// <summary>An invented CV as plain text.</summary>
internal static class SampleDocument
{
    public static byte[] Text { get; } = Encoding.UTF8.GetBytes("""
        Teodora Anguelova
        Pastry chef

        teodora@example.org
        +359 2 555 0142
        Plovdiv, Bulgaria

        SUMMARY
        Pastry chef with nine years in hotels and one small bakery of her own. Bread before cakes.

        EXPERIENCE

        Head of pastry
        Hotel Trimontium Garden, Plovdiv
        May 2019 - present
        - Leads a team of six and writes the menus of three restaurants
        - Halved the waste of butter and flour within a year

        Pastry cook
        Pekarna Zora, Sofia
        2015 - 2019
        - Baked for 400 guests a day

        EDUCATION

        Diploma in baking and pastry
        Vocational School of Food, Plovdiv
        2013 - 2015

        SKILLS
        Laminated doughs, Sourdough, Chocolate work, Menu planning

        LANGUAGES
        Bulgarian (native), French (B2)
        """);
}
