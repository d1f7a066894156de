namespace Diplomacy.Domain.AspNetCore.Tests;

/// <summary>A type of the service, with a record in it.</summary>
/// <param name="By">Who submits it.</param>
/// <param name="Meeting">What is submitted.</param>
internal sealed record Submission(string By, Meeting Meeting);
