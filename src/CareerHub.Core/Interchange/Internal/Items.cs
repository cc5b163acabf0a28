using System.Globalization;
using System.Text.Json;
using CareerHub.Import;

namespace CareerHub.Interchange.Internal;

/// <summary>Walks through an array of objects.</summary>
internal static class Items
{
    /// <summary>Reads each object; what is none is reported.</summary>
    /// <returns>The indexes of the items that are no objects.</returns>
    public static List<int> Read(string name, JsonElement array, ReadContext context, Action<JsonElement, int> read)
    {
        List<int> strays = [];
        int index = 0;
        context.Enter(name);
        foreach (JsonElement item in array.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                context.Enter(index);
                read(item, index);
                context.Leave();
            }
            else
            {
                strays.Add(index);
                context.Report(FindingCodes.WrongType, index.ToString(CultureInfo.InvariantCulture), "an object");
            }

            index++;
        }

        context.Leave();
        return strays;
    }
}
