using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>An architect who writes Spanish, and a chemist who writes Portuguese.</summary>
internal static class Iberian
{
    public static Person Spanish { get; } = new("spanish", "es", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "María José Peñalver Ibáñez",
        Headline = "Arquitecta especializada en rehabilitación energética",
        Email = "mj.penalver@example.org",
        Phone = "+34 910 000 264",
        Location = Place("Zaragoza", "Aragón", "ES"),
        Links = Links("https://penalver.example.org"),
        Summary = "Arquitecta con quince años de experiencia en la rehabilitación de viviendas y edificios públicos. Ha dirigido obras de hasta cuatro millones de euros y ha reducido el consumo de energía de más de treinta edificios.",
        Experiences =
        [
            Job("Directora de proyectos", "Estudio Ribera del Huerva", "Zaragoza", "2018-01/present", "Dirección de un equipo de siete personas.", "Rehabilitación de un mercado municipal de 3.200 m²", "Reducción del 62 % en la demanda de calefacción de tres colegios", "Coordinación con el ayuntamiento y las comunidades de vecinos"),
            Job("Arquitecta", "Taller de Arquitectura Moncayo", "Soria", "2012-05/2017-12", "", "Certificados energéticos de 400 viviendas", "Proyecto y dirección de obra de un centro de salud"),
            Job("Arquitecta en prácticas", "Estudio Ribera del Huerva", "Zaragoza", "2010-09/2012-04", "", "Levantamiento de planos de edificios históricos"),
        ],
        Education = [Degree("Máster", "Eficiencia energética en la edificación", "Universidad del Ebro", "2011-10/2012-07", "Sobresaliente"), Degree("Grado", "Arquitectura", "Escuela Superior de Arquitectura del Moncayo", "2004-09/2010-06")],
        Certifications = [Certificate("Passivhaus Designer", "Instituto de Construcción Pasiva", "2016-04")],
        Skills = [.. Skills("Programas", "Revit", "AutoCAD", "Presto"), .. Skills("Técnica", "Aislamiento térmico", "Mediciones", "Patología de la edificación")],
        Achievements = [Award("Premio de rehabilitación", "Colegio de Arquitectos del Ebro", "2022", "Por el mercado municipal de San Miguel.")],
        Languages = Languages(("Español", "nativo"), ("Inglés", "avanzado"), ("Catalán", "intermedio")),
        Interests = Interests("Senderismo", "Cerámica"),
    });

    public static Person Portuguese { get; } = new("portuguese", "pt", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Conceição Magalhães Leitão",
        Headline = "Química analítica",
        Email = "conceicao.leitao@example.org",
        Phone = "+351 210 000 318",
        Location = Place("Aveiro", "", "PT"),
        Summary = "Química analítica com dez anos de laboratório nas áreas da água e dos alimentos. Responsável pela acreditação de 28 métodos.",
        Experiences =
        [
            Job("Responsável de laboratório", "Águas da Ria, S.A.", "Aveiro", "2019-02/present", "Coordenação de uma equipa de nove técnicos.", "Acreditação de 28 métodos segundo a norma ISO/IEC 17025", "Redução do prazo de entrega de oito para três dias", "Formação de estagiários"),
            Job("Analista química", "Laboratório Beira Litoral", "Coimbra", "2014-10/2019-01", "", "Análise de pesticidas por cromatografia", "Validação de métodos para metais pesados"),
            Job("Bolseira de investigação", "Universidade do Vouga", "Aveiro", "2013-03/2014-09", "", "Estudo de antioxidantes em vinho do Porto"),
        ],
        Education = [Degree("Mestrado", "Química analítica", "Universidade do Vouga", "2011-09/2013-07", "17 valores"), Degree("Licenciatura", "Química", "Universidade do Vouga", "2008-09/2011-07")],
        Publications = [Paper("Determinação de pesticidas em águas da ria", "Revista de Química Analítica 14", "2018-06")],
        Certifications = [Certificate("Auditora interna", "Associação para a Qualidade", "2017")],
        Skills = [.. Skills("Laboratório", "Cromatografia", "Espectrometria de massa", "Validação de métodos"), .. Skills("Informática", "Minitab", "Excel")],
        Languages = Languages(("Português", "língua materna"), ("Inglês", "fluente"), ("Francês", "básico")),
        Interests = Interests("Vela", "Azulejaria"),
    });
}
