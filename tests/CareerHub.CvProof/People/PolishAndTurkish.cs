using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>A logistician who writes Polish, and a software engineer who writes Turkish.</summary>
internal static class PolishAndTurkish
{
    public static Person Polish { get; } = new("polish", "pl", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Małgorzata Święcicka-Żuraw",
        Headline = "Kierowniczka magazynu",
        Email = "m.swiecicka@example.org",
        Phone = "+48 22 000 01 47",
        Location = Place("Łódź", "", "PL"),
        Summary = "Kierowniczka magazynu z dwunastoletnim doświadczeniem w logistyce odzieży i żywności. Wprowadza porządek tak, żeby został po jej odejściu.",
        Experiences =
        [
            Job("Kierowniczka magazynu", "Bałucka Logistyka Sp. z o.o.", "Łódź", "2018-11/present", "Zespół 46 osób na trzy zmiany, 18 000 miejsc paletowych.", "Skrócenie czasu kompletacji zamówień o 31 %", "Wdrożenie skanerów głosowych w cztery miesiące", "Zero wypadków od 900 dni"),
            Job("Specjalistka ds. logistyki", "Mleczarnia Wkra", "Ciechanów", "2014-03/2018-10", "", "Planowanie transportu chłodniczego do 120 sklepów", "Negocjacje ze spedytorami"),
            Job("Magazynierka", "Tkalnia Źródlana", "Pabianice", "2011-07/2014-02", "", "Przyjęcia i wydania towaru"),
        ],
        Education = [Degree("Magister", "Logistyka", "Politechnika Nadwiślańska", "2012-10/2014-06"), Degree("Licencjat", "Zarządzanie", "Wyższa Szkoła Gospodarki w Zgierzu", "2008-10/2011-06")],
        Certifications = [Certificate("Uprawnienia na wózki jezdniowe", "Urząd Dozoru Wschód", "2011-05")],
        Skills = [.. Skills("Magazyn", "Inwentaryzacja", "Kompletacja", "BHP"), .. Skills("Programy", "SAP EWM", "Excel", "Subiekt GT")],
        Languages = Languages(("polski", "ojczysty"), ("angielski", "dobry"), ("ukraiński", "podstawowy")),
        Interests = Interests("Szachy", "Jazda na rowerze"),
    });

    public static Person Turkish { get; } = new("turkish", "tr", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Gülşah Çağlayan Işık",
        Headline = "Kıdemli yazılım mühendisi",
        Email = "gulsah.caglayan@example.org",
        Phone = "+90 212 000 01 83",
        Location = Place("İzmir", "", "TR"),
        Links = Links("https://github.com/gcaglayan-example"),
        Summary = "Ödeme sistemlerinde dokuz yıllık deneyime sahip yazılım mühendisi. Gece uyandırmayan servisler kurmayı sever.",
        Experiences =
        [
            Job("Kıdemli yazılım mühendisi", "Körfez Ödeme Teknolojileri A.Ş.", "İzmir", "2020-06/present", "Günde iki milyon işlemi yürüten ekibin teknik lideri.", "İşlem süresini 900 ms’den 240 ms’ye düşürdü", "Dört mühendise rehberlik ediyor", "Kesintisiz sürüm yayınlama düzenini kurdu").With("Kotlin", "Kafka", "PostgreSQL"),
            Job("Yazılım mühendisi", "Ege Bilişim", "Manisa", "2016-08/2020-05", "", "Fatura uygulamasını mikro servislere ayırdı", "Birim testlerinin kapsamını artırdı").With("Java", "Spring"),
            Job("Stajyer", "Ege Bilişim", "Manisa", "2015-06/2015-09", "", "Raporlama ekranlarını geliştirdi"),
        ],
        Education = [Degree("Yüksek lisans", "Bilgisayar mühendisliği", "Körfez Teknik Üniversitesi", "2016-09/2018-06", "3,62"), Degree("Lisans", "Bilgisayar mühendisliği", "Spil Üniversitesi", "2012-09/2016-06")],
        Projects = [Project("Vapur saatleri", "", "2019", "Körfez vapurlarının saatlerini gösteren açık kaynaklı uygulama.", "Ayda 8.000 kullanıcı") with { Technologies = ["Flutter"] }],
        Certifications = [Certificate("Java SE 11 Developer", "Oracle", "2019-09")],
        Skills = [.. Skills("Diller", "Kotlin", "Java", "SQL"), .. Skills("Araçlar", "Docker", "Kubernetes", "Kafka")],
        Languages = Languages(("Türkçe", "ana dil"), ("İngilizce", "ileri"), ("Almanca", "başlangıç")),
        Interests = Interests("Seramik", "Yüzme"),
    });
}
