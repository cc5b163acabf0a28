namespace CareerHub.Parsing.Documents.Internal;

/// <summary>What the first bytes of a file say that it is.</summary>
internal enum FileKind
{
    Unknown,
    Pdf,
    Zip,
    Rtf,
    Html,
    Text,
    OleCompound,
    Picture,

    /// <summary>A web page saved in one file.</summary>
    Mhtml,
    Email,

    /// <summary>All parts of a DOCX package in one XML file.</summary>
    FlatDocx,

    /// <summary>All parts of an ODT package in one XML file.</summary>
    FlatOdt,

    /// <summary>Word's XML format of 2003.</summary>
    WordXml,

    /// <summary>A page description that is no PDF.</summary>
    PageDescription,

    /// <summary>Source of a TeX document.</summary>
    TypesettingSource,

    /// <summary>An archive other than ZIP.</summary>
    OtherArchive,
}
