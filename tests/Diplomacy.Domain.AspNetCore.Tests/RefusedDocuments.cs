using Diplomacy.Domain.Serialization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Diplomacy.Domain.AspNetCore.Tests;

/// <summary>Answers a document that is refused with everything that is wrong with it.</summary>
internal sealed class RefusedDocuments : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!ProblemJson.TryFind(exception, out var problem)) return false;
        httpContext.Response.StatusCode = ProblemJson.Status;
        httpContext.Response.ContentType = ProblemJson.MediaType;
        await httpContext.Response.Body.WriteAsync(problem.ToUtf8(), cancellationToken);
        return true;
    }
}
