using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>A buyer who writes French, and a restorer who writes Italian.</summary>
internal static class FrenchAndItalian
{
    public static Person French { get; } = new("french", "fr", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Anne-Sophie Lefèvre-Quéré",
        Headline = "Responsable des achats",
        Email = "as.lefevre@example.org",
        Phone = "+33 1 99 00 47 12",
        Location = Place("Rennes", "Bretagne", "FR"),
        Links = Links("https://lefevre-quere.example.org"),
        Summary = "Responsable des achats depuis neuf ans dans l’agroalimentaire. Négocie avec des coopératives comme avec des groupes internationaux, et n’a jamais laissé une ligne de production à l’arrêt.",
        Experiences =
        [
            Job("Responsable des achats", "Conserveries de l’Odet", "Quimper", "2020-09/present", "Encadrement de cinq acheteurs et d’un budget de 42 millions d’euros.", "Réduction de 8 % du coût des emballages en deux ans", "Mise en place d’un double approvisionnement pour les matières critiques", "Création d’un comité avec la production et la qualité"),
            Job("Acheteuse senior", "Laiteries du Couesnon", "Fougères", "2015-02/2020-08", "", "Renégociation des contrats de transport", "Audit de trente fournisseurs"),
            Job("Assistante achats", "Laiteries du Couesnon", "Fougères", "2012-09/2015-01", "", "Suivi des commandes et des litiges"),
        ],
        Education = [Degree("Master", "Management des achats", "Université de Haute-Bretagne Est", "2010-09/2012-06", "mention bien"), Degree("Licence", "Économie et gestion", "Université de l’Iroise", "2007-09/2010-06")],
        Certifications = [Certificate("Lean Six Sigma, ceinture verte", "Institut Qualité Ouest", "2018-05")],
        Skills = [.. Skills("Achats", "Négociation", "Analyse de la valeur", "Appels d’offres"), .. Skills("Outils", "SAP Ariba", "Excel", "Power BI")],
        Volunteering = [Post("Trésorière", "Association Les Jardins partagés de la Vilaine", "2019/present")],
        Languages = Languages(("Français", "langue maternelle"), ("Anglais", "courant"), ("Breton", "notions")),
        Interests = Interests("Voile", "Photographie argentique"),
    });

    public static Person Italian { get; } = new("italian", "it", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Niccolò Della Gherardesca Poggi",
        Headline = "Restauratore di opere lignee",
        Email = "niccolo.poggi@example.org",
        Phone = "+39 06 5550 0183",
        Location = Place("Siena", "Toscana", "IT"),
        Summary = "Restauratore con tredici anni di attività su cori, altari e soffitti dipinti. Documenta ogni intervento in modo che chi verrà dopo possa disfarlo.",
        Experiences =
        [
            Job("Restauratore capo", "Bottega Val d’Arbia", "Siena", "2017-05/present", "Coordinamento di sei restauratori e dei rapporti con la soprintendenza.", "Restauro del coro ligneo di San Bernardino, 74 stalli", "Introduzione della disinfestazione in atmosfera modificata", "Preventivi e contabilità dei cantieri"),
            Job("Restauratore", "Laboratorio Malatesta", "Perugia", "2012-02/2017-04", "", "Consolidamento di soffitti a cassettoni", "Integrazioni pittoriche a tratteggio"),
            Job("Tirocinante", "Laboratorio Malatesta", "Perugia", "2011-03/2012-01", "", "Pulitura di cornici dorate"),
        ],
        Education = [Degree("Laurea magistrale", "Conservazione e restauro", "Accademia della Val d’Orcia", "2006-10/2011-07", "110 e lode"), Degree("Diploma", "Arte del legno", "Istituto d’arte Duccio", "2001/2006")],
        Achievements = [Award("Premio giovani restauratori", "Fondazione Monte Oliveto", "2014")],
        Publications = [Paper("Il coro di San Bernardino: diario di un restauro", "Quaderni del legno 7", "2020-11")],
        Skills = [.. Skills("Tecniche", "Intaglio", "Doratura a guazzo", "Consolidamento"), .. Skills("Documentazione", "Fotogrammetria", "AutoCAD")],
        Languages = Languages(("Italiano", "madrelingua"), ("Inglese", "buono"), ("Tedesco", "scolastico")),
        Interests = Interests("Liuteria", "Trekking"),
    });
}
