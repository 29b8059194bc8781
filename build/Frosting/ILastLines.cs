namespace Cake.Frosting;

/// <summary>A context with something to say below the report, as the very last lines of the run. Not in Cake.Frosting.</summary>
internal interface ILastLines
{
    IEnumerable<string> LastLines { get; }
}
