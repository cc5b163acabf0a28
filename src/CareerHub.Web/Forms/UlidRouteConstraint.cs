namespace CareerHub.Web.Forms;

/// <summary>The route constraint <c>{id:ulid}</c>: anything else is a page that does not exist.</summary>
internal sealed class UlidRouteConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out object? value) && (value is Ulid || Ulid.TryParse(value?.ToString(), out _));
}
