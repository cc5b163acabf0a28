using CareerHub.Web.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CareerHub.Web.Tests.Forms;

public class ProblemsTagHelperTests
{
    [Fact]
    public void Process_SeveralErrorsWithoutAField_SaysThemAllAndOneOfEachField()
    {
        var state = new ModelStateDictionary();
        state.AddModelError("", "There are too many jobs.");
        state.AddModelError("", "There are too many skills.");
        state.AddModelError("Input.Slug", "The address is too short.");
        state.AddModelError("Input.Slug", "The address has a space.");
        var output = new TagHelperOutput("problems", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));

        new ProblemsTagHelper { ViewContext = new ViewContext { ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), state) } }
            .Process(new TagHelperContext([], new Dictionary<object, object>(), "id"), output);

        string shown = output.Content.GetContent();
        Assert.Contains("There are too many jobs.", shown, StringComparison.Ordinal);
        Assert.Contains("There are too many skills.", shown, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Input_Slug\">The address is too short.</a>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("The address has a space.", shown, StringComparison.Ordinal);
    }
}
