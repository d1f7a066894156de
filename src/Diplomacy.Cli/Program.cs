using Diplomacy.Cli;

var terminal = Terminal.OfProcess();
var code = DiplomacyCommand.Run(args, terminal);
terminal.Out.Writer.Flush();
terminal.Error.Writer.Flush();
return code;
