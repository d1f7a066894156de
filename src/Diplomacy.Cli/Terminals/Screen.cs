using System.Text;
using Spectre.Console;

namespace Diplomacy.Cli;

/// <summary>A stream that people or other programs read. Whatever is written to it is made visible first.</summary>
internal sealed class Screen
{
    /// <summary>From how much work on a bar is worth its space: about what a second reads, in bytes.</summary>
    public const long LongWork = 1 << 22;

    private readonly IAnsiConsole _page;
    private readonly IAnsiConsole _line;

    /// <param name="writer">Where the text goes.</param>
    /// <param name="isTerminal">Whether a person looks at it.</param>
    /// <param name="hasColours">Whether colours are wanted.</param>
    /// <param name="width">The width of a table on a terminal, in columns.</param>
    public Screen(TextWriter writer, bool isTerminal, bool hasColours, int width)
    {
        (Writer, IsTerminal, HasColours) = (writer, isTerminal, hasColours);
        (_page, _line) = (Console(width), Console(short.MaxValue));
    }

    /// <summary>Where the text goes.</summary>
    public TextWriter Writer { get; }

    /// <summary>Whether a person looks at it: tables have borders, and long work shows its progress.</summary>
    public bool IsTerminal { get; }

    /// <summary>Whether colours are wanted.</summary>
    public bool HasColours { get; }

    /// <summary>Writes a line, however long.</summary>
    /// <param name="fragments">Its parts.</param>
    public void WriteLine(params ReadOnlySpan<Fragment> fragments)
    {
        var plain = new StringBuilder();
        foreach (var (text, style) in fragments)
        {
            if (HasColours && style is not null) WriteStyled(plain, text, style.Value);
            else plain.Append(VisibleText.Of(text));
        }

        Writer.WriteLine(plain);
    }

    /// <summary>Writes rows: a table on a terminal, aligned columns elsewhere.</summary>
    /// <param name="listing">The rows.</param>
    /// <param name="hasHeadings">Whether the columns have headings elsewhere, too.</param>
    public void Write(Listing listing, bool hasHeadings = false)
    {
        if (IsTerminal) _page.Write(listing.ToTable());
        else foreach (var line in listing.ToLines(hasHeadings)) Writer.WriteLine(line);
    }

    /// <summary>Does work that may be long, with a bar that shows how far it has come where a person looks at it.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="total">How much there is to do.</param>
    /// <param name="work">The work; it tells how much it has done.</param>
    public T Track<T>(string title, long total, Func<Action<long>, T> work)
    {
        if (!IsTerminal || total < LongWork) return work(static _ => { });
        var columns = new ProgressColumn[] { new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn() };
        return _page.Progress().AutoClear(true).Columns(columns).Start(progress =>
        {
            var task = progress.AddTask(Markup.Escape(VisibleText.Of(title)), maxValue: total);
            return work(done => task.Increment(done));
        });
    }

    private void WriteStyled(StringBuilder before, string text, Style style)
    {
        Writer.Write(before);
        before.Clear();
        _line.Write(new Text(VisibleText.Of(text), style));
    }

    private IAnsiConsole Console(int width) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = !IsTerminal ? AnsiSupport.No : OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
        ColorSystem = HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = IsTerminal ? InteractionSupport.Yes : InteractionSupport.No,
        Out = new ScreenOutput(Writer, IsTerminal, width),
    });
}
