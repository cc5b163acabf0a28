using System.ComponentModel.DataAnnotations;

namespace CareerHub.Web.Hosting;

/// <summary>What bounds the import of documents.</summary>
internal sealed class ImportOptions
{
    /// <summary>The largest document, in bytes.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxDocumentBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>The largest upload that is read at all, in bytes. A document between the two limits gets its sentence beside the field.</summary>
    [Range(10_000, 500_000_000)]
    public long MaxUploadBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>The largest review form, in bytes: it holds everything that a document says.</summary>
    [Range(100_000, 100_000_000)]
    public int MaxReviewBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>How many documents are read at once; as many as the machine has processors unless set.</summary>
    [Range(1, 1_000)]
    public int ConcurrentReads { get; set; } = Environment.ProcessorCount;

    /// <summary>How many documents may wait to be read.</summary>
    [Range(0, 10_000)]
    public int WaitingReads { get; set; } = 16;

    /// <summary>How many imports of one person may wait for their review.</summary>
    [Range(1, 50)]
    public int MaxWaiting { get; set; } = 20;

    /// <summary>How long what was read of a document is kept.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "3650.00:00:00")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How often what is older is deleted.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan RetentionInterval { get; set; } = TimeSpan.FromDays(1);
}
