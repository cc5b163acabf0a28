namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>What a style sheet declares for the elements of one selector.</summary>
/// <param name="Selector">The elements.</param>
/// <param name="Declarations">Those that text depends on, at least one.</param>
/// <param name="Order">The place of the rule among all.</param>
internal sealed record CssRule(CssSelector Selector, IReadOnlyList<CssDeclaration> Declarations, int Order);
