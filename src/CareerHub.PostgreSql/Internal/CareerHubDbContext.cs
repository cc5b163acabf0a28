using System.Text;
using CareerHub.PostgreSql.Accounts.Internal;
using CareerHub.PostgreSql.Audit.Internal;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.Profiles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CareerHub.PostgreSql.Internal;

/// <summary>Maps the row types onto the schema that the SQL scripts make. It never makes a schema itself.</summary>
internal sealed class CareerHubDbContext(DbContextOptions<CareerHubDbContext> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Ulid>().HaveConversion<UlidConversion>().HaveColumnType("text");
        configurationBuilder.Properties<ValueList<string>>().HaveConversion<JsonListConversion, ListComparison>().HaveColumnType("jsonb");
        configurationBuilder.Properties<ContactColumn>().HaveConversion<ContactConversion>().HaveColumnType("jsonb");
        configurationBuilder.Properties<JsonExtensions>().HaveConversion<ExtensionsConversion, ExtensionsComparison>().HaveColumnType("jsonb");
        configurationBuilder.Properties<FieldOrigins>().HaveConversion<OriginsConversion>().HaveColumnType("jsonb");
        configurationBuilder.Properties<Visibility>().HaveConversion<UpperCaseConversion<Visibility>>();
        configurationBuilder.Properties<ProjectVisibility>().HaveConversion<UpperCaseConversion<ProjectVisibility>>();
        configurationBuilder.Properties<EducationKind>().HaveConversion<UpperCaseConversion<EducationKind>>();
        configurationBuilder.Properties<AchievementCategory>().HaveConversion<UpperCaseConversion<AchievementCategory>>();
        configurationBuilder.Properties<Accounts.AccountPlan>().HaveConversion<UpperCaseConversion<Accounts.AccountPlan>>();
        configurationBuilder.Properties<ProjectStatus>().HaveConversion<string>();
        configurationBuilder.Properties<ProjectCategory>().HaveConversion<string>();
        configurationBuilder.Properties<BudgetRange>().HaveConversion<LowerCaseConversion<BudgetRange>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<UserRow>().ToTable("users");
        var audit = modelBuilder.Entity<AuditRow>().ToTable("audit_log");
        audit.Property(row => row.OldValues).HasColumnType("jsonb");
        audit.Property(row => row.NewValues).HasColumnType("jsonb");
        audit.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId);
        audit.HasOne<UserRow>().WithMany().HasForeignKey(row => row.SubjectId);
        MapProfile(modelBuilder);
        MapSection<ProfileLinkRow>(modelBuilder, "profile_links");
        MapSection<ExperienceRow>(modelBuilder, "experiences");
        MapSection<ProjectRow>(modelBuilder, "projects");
        MapSection<SkillRow>(modelBuilder, "skills");
        MapSection<EducationRow>(modelBuilder, "education");
        MapSection<CertificationRow>(modelBuilder, "certifications");
        MapSection<AchievementRow>(modelBuilder, "achievements");
        MapSection<LanguageRow>(modelBuilder, "languages");
        MapSection<VolunteerExperienceRow>(modelBuilder, "volunteer_experiences");
        MapSection<PublicationRow>(modelBuilder, "publications");
        MapSection<InterestRow>(modelBuilder, "interests");
        MapSection<ProfileReferenceRow>(modelBuilder, "profile_references");
        MapSection<CustomSectionRow>(modelBuilder, "custom_sections");
        MapProjectExperiences(modelBuilder);
        MapTranslations(modelBuilder);
        MapColumns(modelBuilder);
    }

    private static void MapProfile(ModelBuilder modelBuilder)
    {
        var profile = modelBuilder.Entity<ProfileRow>().ToTable("profiles");
        profile.Property(row => row.UpdatedAt).ValueGeneratedOnAddOrUpdate();
        profile.Property(row => row.Version).IsRowVersion();

        var experience = modelBuilder.Entity<ExperienceRow>();
        experience.Property(row => row.Technologies).HasConversion<ArrayConversion, ListComparison>().HasColumnType("text[]");
        var project = modelBuilder.Entity<ProjectRow>();
        project.Property(row => row.Technologies).HasConversion<ArrayConversion, ListComparison>().HasColumnType("text[]");

        var user = modelBuilder.Entity<UserRow>();
        user.Property(row => row.CreatedAt).ValueGeneratedOnAdd();
        user.Property(row => row.Version).IsRowVersion();
    }

    // No row refers to another in memory; the keys are declared for the order of inserts and deletes.
    private static void MapSection<TRow>(ModelBuilder modelBuilder, string table)
        where TRow : EntryRow
    {
        var section = modelBuilder.Entity<TRow>().ToTable(table);
        section.HasOne<ProfileRow>().WithMany().HasForeignKey(row => row.ProfileId);
    }

    private static void MapProjectExperiences(ModelBuilder modelBuilder)
    {
        var junction = modelBuilder.Entity<ProjectExperienceRow>().ToTable("project_experiences");
        junction.HasKey(row => new { row.ProjectId, row.ExperienceId });
        junction.HasOne<ProjectRow>().WithMany().HasForeignKey(row => row.ProjectId);
        junction.HasOne<ExperienceRow>().WithMany().HasForeignKey(row => row.ExperienceId);
    }

    private static void MapTranslations(ModelBuilder modelBuilder)
    {
        var translation = modelBuilder.Entity<ProfileTranslationRow>().ToTable("profile_translations");
        translation.HasKey(row => new { row.ProfileId, row.Language, row.EntryId, row.Field });
        translation.HasOne<ProfileRow>().WithMany().HasForeignKey(row => row.ProfileId);
    }

    private static void MapColumns(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(property.IsConcurrencyToken ? "xmin" : ToSnakeCase(property.Name));
            if (property.Name.EndsWith("Precision", StringComparison.Ordinal))
            {
                property.SetColumnType("character(1)");
            }

            if (property.IsPrimaryKey())
            {
                property.ValueGenerated = ValueGenerated.Never;
            }
        }
    }

    private static string ToSnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
