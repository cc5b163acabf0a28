using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>A product manager who writes Chinese, and a pastry chef who writes Japanese.</summary>
internal static class EastAsian
{
    public static Person Chinese { get; } = new("chinese", "zh", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "欧阳静怡",
        Headline = "高级产品经理",
        Email = "ouyang.jingyi@example.org",
        Phone = "+86 10 5550 0172",
        Location = Place("杭州", "浙江", "CN"),
        Summary = "八年互联网产品经验，负责过支付和物流两条产品线。擅长用数据说明问题，也擅长听用户把话说完。",
        Experiences =
        [
            Job("高级产品经理", "云栖支付科技有限公司", "杭州", "2019-04/present", "带领十二人的团队，负责商户端产品。", "把开户时间从三天缩短到二十分钟", "商户月活跃数增长 180%", "建立了每两周一次的用户访谈制度"),
            Job("产品经理", "江南物流信息有限公司", "苏州", "2015-07/2019-03", "", "设计司机端应用，覆盖六个省", "与 SAP 系统完成对接"),
        ],
        Education = [Degree("硕士", "管理科学与工程", "西溪大学", "2012-09/2015-06"), Degree("学士", "信息管理", "太湖学院", "2008-09/2012-06")],
        Certifications = [Certificate("项目管理专业人士", "项目管理协会", "2018-03")],
        Skills = [.. Skills("产品", "需求分析", "原型设计", "数据分析"), .. Skills("工具", "Axure", "SQL", "Figma")],
        Languages = Languages(("中文", "母语"), ("英语", "流利"), ("日语", "日常会话")),
        Interests = Interests("书法", "羽毛球"),
    });

    public static Person Japanese { get; } = new("japanese", "ja", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "長谷川 美咲",
        Headline = "パティシエ",
        Email = "misaki.hasegawa@example.org",
        Phone = "+81 3 5550 0139",
        Location = Place("金沢市", "石川県", "JP"),
        Summary = "洋菓子店とホテルで十一年間、製造と商品開発を担当してきました。和の素材を生かした焼き菓子を得意としています。",
        Experiences =
        [
            Job("シェフパティシエ", "ホテル白山テラス", "金沢市", "2018-04/present", "八名のチームをまとめ、宴会とレストランのデザートを担当。", "季節のコースを年に四回開発", "食材の廃棄を三割削減", "新人教育の手順書を作成"),
            Job("パティシエ", "菓子工房つばき", "富山市", "2013-04/2018-03", "", "焼き菓子の製造と仕入れ", "オンライン販売の立ち上げ"),
        ],
        Education = [Degree("専門士", "製菓", "北陸製菓専門学校", "2011-04/2013-03"), Degree("高等学校卒業", "普通科", "石川県立犀川高等学校", "2008-04/2011-03")],
        Certifications = [Certificate("製菓衛生師", "石川県", "2013-08")],
        Achievements = [Award("焼き菓子部門 銀賞", "北陸洋菓子コンテスト", "2021", "加賀棒茶のフィナンシェに対して。")],
        Skills = [.. Skills("製菓", "チョコレート細工", "焼き菓子", "原価計算"), .. Skills("その他", "Excel", "衛生管理")],
        Languages = Languages(("日本語", "母語"), ("フランス語", "日常会話"), ("英語", "初級")),
        Interests = Interests("茶道", "登山"),
    });
}
