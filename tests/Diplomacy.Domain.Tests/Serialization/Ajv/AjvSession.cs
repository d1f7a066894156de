using System.Diagnostics;
using System.Text.Json;

namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>One run of ajv, which judges all documents of the tests that share it.</summary>
public sealed class AjvSession : IDisposable
{
    private readonly HashSet<Type> _declared = [];
    private Process? _node;

    /// <summary>What ajv says of documents, in their order.</summary>
    internal IReadOnlyList<AjvVerdict> Judge(IReadOnlyList<AjvCase> cases)
    {
        Assert.Null(AjvInstallation.Missing);
        _node ??= Start();
        var verdicts = new List<AjvVerdict>(cases.Count);
        var sending = Task.Run(() => Send(cases, _node.StandardInput));
        foreach (var item in cases)
        {
            var line = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"ajv ended at {item}: {_node.StandardError.ReadToEnd()}");
            verdicts.Add(new AjvVerdict(item, JsonSerializer.Deserialize<string[]>(line)!));
        }

        sending.Wait();
        return verdicts;
    }

    public void Dispose()
    {
        if (_node is null) return;
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("node", ["validate.mjs"])
    {
        WorkingDirectory = AjvInstallation.Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private void Send(IEnumerable<AjvCase> cases, StreamWriter input)
    {
        foreach (var item in cases)
        {
            var type = JsonSerializer.Serialize(item.Type.FullName);
            if (_declared.Add(item.Type)) input.WriteLine($$"""{"type":{{type}},"schema":{{OnOneLine(WireForm.Of(item.Type).Schema)}}}""");
            input.WriteLine($$"""{"type":{{type}},"value":{{OnOneLine(item.Json)}}}""");
        }

        input.Flush();
    }

    private static string OnOneLine(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
