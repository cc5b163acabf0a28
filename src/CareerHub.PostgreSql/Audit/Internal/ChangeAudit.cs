using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CareerHub.PostgreSql.Profiles.Internal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CareerHub.PostgreSql.Audit.Internal;

/// <summary>Turns what a context is about to write into rows of the audit log: one for each entity, with the columns that change.</summary>
internal static class ChangeAudit
{
    // The names that the audit log has for the rows of a profile. The junction is told by its projects, a translation by what it translates.
    private static readonly Dictionary<Type, string> EntityTypes = new()
    {
        [typeof(ProfileRow)] = "PROFILE",
        [typeof(ProfileLinkRow)] = "PROFILE_LINK",
        [typeof(ExperienceRow)] = "EXPERIENCE",
        [typeof(ProjectRow)] = "PROJECT",
        [typeof(ProjectExperienceRow)] = "PROJECT_EXPERIENCE",
        [typeof(SkillRow)] = "SKILL",
        [typeof(EducationRow)] = "EDUCATION",
        [typeof(CertificationRow)] = "CERTIFICATION",
        [typeof(AchievementRow)] = "ACHIEVEMENT",
        [typeof(LanguageRow)] = "LANGUAGE",
        [typeof(VolunteerExperienceRow)] = "VOLUNTEER_EXPERIENCE",
        [typeof(PublicationRow)] = "PUBLICATION",
        [typeof(InterestRow)] = "INTEREST",
        [typeof(ProfileReferenceRow)] = "REFERENCE",
        [typeof(CustomSectionRow)] = "CUSTOM_SECTION",
        [typeof(ProfileTranslationRow)] = "TRANSLATION",
    };

    internal static IReadOnlyList<AuditRow> Describe(ChangeTracker changes, AuditContext who, Ulid subject) =>
    [
        .. changes.Entries()
            .Where(entry => EntityTypes.ContainsKey(entry.Metadata.ClrType))
            .Select(entry => Describe(entry, who, subject))
            .OfType<AuditRow>(),
    ];

    private static AuditRow? Describe(EntityEntry entry, AuditContext who, Ulid subject)
    {
        var changed = entry.Properties.Where(property => IsTold(entry, property)).ToList();
        if (changed.Count == 0)
        {
            return null;
        }

        var verb = entry.State switch { EntityState.Added => "CREATE", EntityState.Deleted => "DELETE", _ => "UPDATE" };
        var row = AuditRow.Create(who, verb, EntityTypes[entry.Metadata.ClrType], KeyOf(entry), subject);
        row.OldValues = entry.State == EntityState.Added ? null : Json(changed, property => property.OriginalValue);
        row.NewValues = entry.State == EntityState.Deleted ? null : Json(changed, property => property.CurrentValue);
        return row;
    }

    private static bool IsTold(EntityEntry entry, PropertyEntry property)
    {
        if (property.Metadata.IsPrimaryKey() || property.Metadata.ValueGenerated != Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never)
        {
            return false;
        }

        return entry.State switch
        {
            EntityState.Added or EntityState.Deleted => true,
            EntityState.Modified => property.IsModified && !property.Metadata.GetValueComparer().Equals(property.OriginalValue, property.CurrentValue),
            _ => false,
        };
    }

    private static Ulid KeyOf(EntityEntry entry) => entry.Entity switch
    {
        ProjectExperienceRow junction => junction.ProjectId,
        ProfileTranslationRow translation => translation.EntryId,
        _ => (Ulid)entry.Property("Id").CurrentValue!,
    };

    private static string Json(List<PropertyEntry> properties, Func<PropertyEntry, object?> value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var property in properties)
            {
                if (property.Metadata.GetTypeMapping().Converter is { } converter)
                {
                    Write(writer, property, converter.ConvertToProvider(value(property)));
                }
                else
                {
                    Write(writer, property, value(property));
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, PropertyEntry property, object? value)
    {
        writer.WritePropertyName(property.Metadata.GetColumnName());
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string json when property.Metadata.GetColumnType() == "jsonb":
                writer.WriteRawValue(json);
                break;
            case string[] texts:
                writer.WriteStartArray();
                Array.ForEach(texts, writer.WriteStringValue);
                writer.WriteEndArray();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case DateOnly date:
                writer.WriteStringValue(date.ToString("O", CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }
}
