namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>Says whether text is drawn in the colour that lies behind it.</summary>
internal static class RtfBackground
{
    private const int White = 0xffffff;

    public static bool Swallows(in RtfState state, RtfTables tables)
    {
        // Index 0 is the automatic colour, which is always to be seen.
        return state.Color > 0 && tables.Colors[state.Color] == Behind(state, tables);
    }

    private static int? Behind(in RtfState state, RtfTables tables)
    {
        int fill = state.Fill > 0 ? state.Fill : state.ParagraphFill;
        if (fill > 0)
        {
            return tables.Colors[fill];
        }

        return tables.HasDrawing || (tables.FillsCells && (state.InTable || state.TableDepth > 0)) ? null : White;
    }
}
