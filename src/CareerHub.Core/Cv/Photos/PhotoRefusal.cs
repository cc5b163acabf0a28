namespace CareerHub.Cv.Photos;

/// <summary>Why a photograph was not taken.</summary>
public enum PhotoRefusal
{
    /// <summary>The bytes are no PNG, JPEG or WebP picture.</summary>
    NotAPicture,

    /// <summary>It has more bytes than <see cref="PhotoLimits.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>It has more pixels than <see cref="PhotoLimits.MaxPixels"/>.</summary>
    TooManyPixels,

    /// <summary>Its shorter side has fewer pixels than <see cref="PhotoLimits.MinSide"/>.</summary>
    TooSmall,

    /// <summary>It looks like a picture and cannot be drawn.</summary>
    Damaged,
}
