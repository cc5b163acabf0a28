namespace CareerHub.Parsing.Tests.Documents.Internal.Encodings;

/// <summary>The beginnings of CVs of invented people, one line end after each line, one space between words.</summary>
internal static class CvTexts
{
    public static string Of(string language) => language switch
    {
        "de" => "Lebenslauf\nJürgen Größmann, Königstraße 12, 99084 Würzburg\nGeprüfter Bankkaufmann – zuständig für Großkunden\nFähigkeiten: Buchführung, Übersetzung, Präsentation\n",
        "fr" => "Curriculum vitæ\nHélène Lefèvre, 4 rue du Château, Besançon\nIngénieure diplômée de l’École supérieure, spécialité réseaux\nExpérience : conçu et déployé une plateforme à Évry où dix équipes travaillent\n",
        "es" => "Currículum\nÍñigo Núñez Ibáñez, Peñíscola\nLicenciado en Economía por la Universidad de León, año 2012\nGestión de compañías, atención al público, inglés y alemán\n",
        "pt" => "Currículo\nJoão Conceição, São Paulo\nFormação: Administração, Universidade de Évora\nExperiência em gestão de operações, negociação e comunicação\n",
        "it" => "Curriculum vitae\nNiccolò Però, Forlì\nResponsabilità: qualità, città metropolitana, attività di consulenza\n",
        "sv" => "Meritförteckning\nÅsa Sjögren, Älvsjö\nUtbildning: Högskolan i Växjö. Erfarenhet av försäljning och bokföring för små företag\n",
        "da" => "Uddannelse og erfaring\nSøren Ågård, Hørsholm\nAnsøgning om stilling som økonomiansvarlig, færdigheder på højt niveau\n",
        "fi" => "Ansioluettelo\nPäivi Hämäläinen, Jyväskylä\nTyökokemus: myyjä, työnjohtaja, päällikkö. Äidinkieli suomi, hyvä englannin kielen taito\n",
        "is" => "Ferilskrá\nÞórður Guðmundsson, Reykjavík\nMenntun: Háskóli Íslands, viðskiptafræði. Reynsla af stjórnun og þjónustu við fólk\n",
        "pl" => "Życiorys\nMałgorzata Wiśniewska, ul. Świętokrzyska 7, Łódź\nDoświadczenie zawodowe: księgowa, kierowniczka działu sprzedaży\nWykształcenie wyższe, znajomość języka angielskiego i źródeł prawa\n",
        "cs" => "Životopis\nJiří Dvořák, Žďár nad Sázavou\nVzdělání: Vysoké učení technické, obor řízení jakosti\nPracovní zkušenosti: účetní, vedoucí oddělení, příprava školení\n",
        "sk" => "Životopis\nĽubomír Šťastný, Žilina\nVzdelanie: vysoká škola, odbor účtovníctvo. Pracovné skúsenosti v oblasti riadenia ľudí a kvality\n",
        "hu" => "Önéletrajz\nKőszegi Tünde, Győr, Fő utca 3.\nTanulmányok: közgazdász, Széchenyi Egyetem\nMunkahelyek: könyvelő, ügyvezető helyettes, értékesítési vezető; felsőfokú nyelvtudás\n",
        "hr" => "Životopis\nŽeljko Đurđević, Čakovec\nRadno iskustvo: voditelj odjela, računovođa. Obrazovanje: Sveučilište u Osijeku, mogućnost preseljenja, više projekata\n",
        "ro" => "Curriculum vitae\nŞtefan Ţepeneag, Iaşi\nExperienţă: inginer în construcţii, coordonare şi achiziţii. Educaţie: Universitatea din Braşov, între ani\n",
        "tr" => "Özgeçmiş\nÇağla Yıldırım, İstanbul, Beşiktaş\nEğitim: İşletme, Ege Üniversitesi. Deneyim: satış müdürü, müşteri ilişkileri, bütçe yönetimi ve çalışanların eğitimi\n",
        "lt" => "Gyvenimo aprašymas\nŽivilė Čepaitė, Šiauliai\nIšsilavinimas: Vilniaus universitetas. Darbo patirtis: vadybininkė, įmonės finansų skyrius, ryšiai su klientais, užsienio kalbų mokėjimas\n",
        "lv" => "Dzīves gājums\nJānis Bērziņš, Rīga, Brīvības iela\nIzglītība: Latvijas Universitāte. Darba pieredze: grāmatvedis, pārdošanas vadītājs, latviešu valoda dzimtā\n",
        "et" => "Elulookirjeldus\nÜlle Põldmäe, Võru\nHaridus: Tartu Ülikool. Töökogemus: müügijuht, õpetaja, raamatupidaja väikeettevõttes, keelteoskus väga hea\n",
        "ru" => "Резюме\nЕкатерина Щукина, Нижний Новгород\nОпыт работы: главный бухгалтер, руководитель отдела продаж\nОбразование высшее, знание английского языка; объём отчётности и подъём показателей\n",
        "uk" => "Резюме\nОлексій Ґудзенко, Київ\nДосвід роботи: інженер, керівник відділу, розробка програмного забезпечення\nОсвіта: Національний університет, її факультет економіки; володіння англійською\n",
        "bg" => "Автобиография\nЦветелина Ангелова, Пловдив\nТрудов опит: счетоводител, ръководител на отдел, обслужване на клиенти\nОбразование: Софийски университет, отлично владеене на английски език\n",
        "el" => "Βιογραφικό σημείωμα\nΓεώργιος Παπαδόπουλος, Θεσσαλονίκη\nΕπαγγελματική εμπειρία: λογιστής, υπεύθυνος πωλήσεων, διοίκηση έργων\nΕκπαίδευση: Πανεπιστήμιο Πατρών, άριστη γνώση αγγλικών\n",
        "he" => "קורות חיים\nשירה לוי, תל אביב\nניסיון תעסוקתי: מנהלת חשבונות, ראש צוות מכירות\nהשכלה: תואר ראשון בכלכלה, אוניברסיטת חיפה\n",
        "ar" => "السيرة الذاتية\nليلى منصور، عمان\nالخبرة العملية: محاسبة في شركة تجارية، إدارة المشاريع والمبيعات\nالتعليم: بكالوريوس في الاقتصاد من الجامعة الأردنية\n",
        "th" => "ประวัติย่อ\nสมชาย ใจดี กรุงเทพมหานคร\nประสบการณ์ทำงาน ผู้จัดการฝ่ายขาย และการตลาด\nการศึกษา ปริญญาตรี มหาวิทยาลัยเชียงใหม่\n",
        "zh-Hans" => "个人简历\n姓名：李晓梅 性别：女 出生年月：1990年5月\n工作经历：上海某科技有限公司，软件工程师，负责后台系统的设计与开发\n教育背景：复旦大学，计算机科学与技术专业，本科学历\n",
        "zh-Hant" => "個人履歷\n姓名：陳怡君 性別：女 出生日期：1990年5月\n工作經歷：台北某科技股份有限公司，軟體工程師，負責後台系統的設計與開發\n學歷：國立大學資訊工程學系，學士\n",
        "ja" => "履歴書\n氏名 山田 花子 生年月日 1990年5月2日\n職務経歴 株式会社サンプルにてシステムエンジニアとして勤務し、業務システムの設計と開発を担当しました\n学歴 東京の大学 工学部 卒業\n",
        "ko" => "이력서\n성명 김서연 생년월일 1990년 5월 2일\n경력 사항: 주식회사 나래소프트 개발팀에서 웹 서비스 설계와 운영을 담당했습니다\n학력: 한국대학교 컴퓨터공학과 졸업\n",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "No text in that language."),
    };
}
