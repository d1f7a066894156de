using System.Net.Http.Headers;
using System.Text;
using Diplomacy.Domain.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Diplomacy.Domain.AspNetCore.Tests;

/// <summary>A service that takes meetings and gives them back, as README shows it, on a port of this machine.</summary>
public sealed class MeetingService : IAsyncLifetime
{
    private readonly WebApplication _service = Build();

    public Task InitializeAsync() => _service.StartAsync();

    /// <summary>Sends a document.</summary>
    public async Task<Answer> Post(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var client = new HttpClient();
        using var response = await client.PostAsync(new Uri(_service.Urls.Single() + path), content);
        return new Answer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.AddDiplomacy().TypeInfoResolverChain.Add(SubmissionContext.Default));
        builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        builder.Services.AddExceptionHandler<RefusedDocuments>();

        var service = builder.Build();
        service.UseExceptionHandler(static _ => { });
        service.MapPost("/meetings", static (Meeting meeting) => Results.Ok(meeting));
        service.MapPost("/records", static (DiplomaticRecord record) => Results.Ok(record));
        service.MapPost("/lists", static (ValueList<Meeting> meetings) => Results.Ok(meetings));
        service.MapPost("/submissions", static (Submission submission) => Results.Ok(submission));
        return service;
    }
}
