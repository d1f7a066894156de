using System.Net;

namespace Diplomacy.Domain.AspNetCore.Tests;

/// <summary>What a service answers.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">What the body is.</param>
/// <param name="Body">The body.</param>
public sealed record Answer(HttpStatusCode Status, string? MediaType, string Body);
