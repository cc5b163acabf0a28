using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>A pharmacist who writes Arabic, and a civil engineer who writes Hebrew.</summary>
internal static class RightToLeft
{
    public static Person Arabic { get; } = new("arabic", "ar", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "ليلى عبد الرحمن الخطيب",
        Headline = "صيدلانية سريرية",
        Email = "layla.khatib@example.org",
        Phone = "+962 6 500 0147",
        Location = Place("عمّان", "", "JO"),
        Summary = "صيدلانية سريرية بخبرة عشر سنوات في المستشفيات التعليمية. أشرفت على برنامج لترشيد استخدام المضادات الحيوية في أربعة أقسام.",
        Experiences =
        [
            Job("رئيسة قسم الصيدلة السريرية", "مستشفى النخيل التعليمي", "عمّان", "2019-03/present", "إدارة فريق من اثني عشر صيدلانيا.", "خفض أخطاء صرف الأدوية بنسبة 45 %", "تدريب طلبة السنة الأخيرة", "إعداد دليل الأدوية باللغتين العربية والإنجليزية"),
            Job("صيدلانية", "صيدلية الزيتون", "إربد", "2014-07/2019-02", "", "متابعة مرضى السكري", "إدارة المخزون باستخدام برنامج SAP"),
        ],
        Education = [Degree("ماجستير", "الصيدلة السريرية", "جامعة وادي الأردن", "2014-09/2016-06"), Degree("بكالوريوس", "الصيدلة", "جامعة الشمال", "2009-09/2014-06")],
        Certifications = [Certificate("أخصائية علاج دوائي", "مجلس التخصصات الصيدلانية", "2018-11")],
        Skills = [.. Skills("المهارات", "الرعاية الدوائية", "التدريب", "تحليل البيانات")],
        Languages = Languages(("العربية", "اللغة الأم"), ("الإنجليزية", "ممتاز"), ("الفرنسية", "متوسط")),
        Interests = Interests("الخط العربي", "المشي"),
    });

    public static Person Hebrew { get; } = new("hebrew", "he", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "נועה בן־דוד שקד",
        Headline = "מהנדסת אזרחית",
        Email = "noa.shaked@example.org",
        Phone = "+972 3 555 0164",
        Location = Place("חיפה", "", "IL"),
        Summary = "מהנדסת אזרחית עם שמונה שנות ניסיון בתכנון גשרים ומבני ציבור. ניהלה פרויקטים בהיקף של עד 60 מיליון שקלים.",
        Experiences =
        [
            Job("מנהלת פרויקטים", "גשרי הצפון בע\"מ", "חיפה", "2020-01/present", "ניהול צוות של שישה מהנדסים.", "תכנון גשר להולכי רגל באורך 84 מטר", "קיצור לוח הזמנים בשלושה חודשים", "עבודה עם תוכנת ETABS"),
            Job("מהנדסת מבנים", "משרד תכנון הגליל", "נהריה", "2016-09/2019-12", "", "חישובים סטטיים לבתי ספר", "פיקוח עליון באתר"),
        ],
        Education = [Degree("תואר שני", "הנדסת מבנים", "המכללה להנדסה הכרמל", "2017-10/2019-07"), Degree("תואר ראשון", "הנדסה אזרחית", "אוניברסיטת העמק", "2012-10/2016-07")],
        Certifications = [Certificate("מהנדסת רשויה", "פנקס המהנדסים", "2019-05")],
        Skills = [.. Skills("תוכנות", "ETABS", "Revit", "AutoCAD"), .. Skills("ניהול", "תקציב", "משא ומתן")],
        Languages = Languages(("עברית", "שפת אם"), ("אנגלית", "שוטף"), ("ערבית", "בסיסי")),
        Interests = Interests("ריצה", "קדרות"),
    });
}
