namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>One property with its value, both in lower case.</summary>
internal readonly record struct CssDeclaration(string Name, string Value, bool Important);
