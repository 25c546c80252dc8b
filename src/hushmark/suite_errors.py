"""Every way in which a suite of features and steps can be wrong, one exception each.

Each message says where, what is wrong, and what to do next. A suite with any of these is refused whole: a verdict
must never rest on scenarios of which some were misread.
"""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, order=True)
class Place:
    """Where something is written: a path, relative to the suite's root if it lies in it, and a line (0: the whole file)."""

    path: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


class SuiteError(ValueError):
    """A suite that cannot be used; each subclass is one way of being wrong."""

    what: ClassVar[str]
    remedy: ClassVar[str]

    def __init__(self, place: Place, **details: object) -> None:
        self.place = place
        self.problem = self.what.format(**details)
        self.advice = self.remedy.format(**details)
        super().__init__(f"{place}: {self.problem}. {self.advice}.")


class SuiteNotFoundError(SuiteError):
    """There is no suite where one was looked for."""

    what = "no suite of features and steps is here"
    remedy = (
        "Name a directory that holds both features/ and steps/, or install hushmark from a wheel, which carries them"
    )


class NoFeaturesError(SuiteError):
    """The suite's features directory holds no scenario."""

    what = "there is no scenario in any .feature file here"
    remedy = "Write one, or point to the directory that has them"


class FeatureUnreadableError(SuiteError):
    """A feature file is not Gherkin."""

    what = "this is not Gherkin: {reason}"
    remedy = "Correct the line"


class FirstStepError(SuiteError):
    """A scenario does not say whether its first step is a Given, a When or a Then."""

    what = "the first step of “{name}” is neither Given, When nor Then"
    remedy = "Begin with one of them: And, But and * only continue"


class NoThenError(SuiteError):
    """A scenario expects nothing, so that every system would pass it."""

    what = "“{name}” has no Then"
    remedy = "Say what must or may come out"


class OutlineWithoutRowsError(SuiteError):
    """An outline has no row of examples; one parser in use would drop it in silence, another run it with its placeholders."""

    what = "the outline “{name}” has no Examples with rows"
    remedy = "Add a table of Examples, or make it a plain Scenario"


class MissingCaseError(SuiteError):
    """An outline's table has no first column `case` to name its rows by."""

    what = "the Examples of “{name}” do not begin with a column named case that names each row"
    remedy = "Make case the first column, with a short word of small letters, digits and hyphens in each row"


class DuplicateNameError(SuiteError):
    """Two scenarios of one file have one name; pytest-bdd would drop the first in silence."""

    what = "“{name}” is also the name of the scenario at {other}"
    remedy = "Give each scenario of a file a name of its own; an outline's name holds <case>"


class MissingIdError(SuiteError):
    """A scenario has no stable id."""

    what = "“{name}” has no id"
    remedy = "Tag the scenario with @id:… and an id never used before"


class DuplicateIdError(SuiteError):
    """Two scenarios have one id."""

    what = "the id {id} is also that of the scenario at {other}"
    remedy = "Give the newer one an id never used before"


class RetiredIdError(SuiteError):
    """An id of a scenario that is no more was used again."""

    what = "the id {id} is retired"
    remedy = "Ids are never used twice: take a new one, and leave features/retired-ids.txt as it is"


class MissingTagError(SuiteError):
    """A scenario lacks a tag that every scenario needs."""

    what = "“{name}” has no tag @{key}:…"
    remedy = "Add it to the scenario, its Rule or its Feature"


class RepeatedTagError(SuiteError):
    """A tag that has one value was given two at one place."""

    what = "@{key}:… is given more than once here"
    remedy = "Keep one; a scenario's tag outweighs its Rule's, and a Rule's its Feature's"


class UnknownTagError(SuiteError):
    """A tag is not in the vocabulary."""

    what = "@{tag} is not a tag of this suite"
    remedy = "Use one of {known}, or declare a plain tag in features/tags.txt"


class UnknownTagValueError(SuiteError):
    """A tag's value is not one of those it may have."""

    what = "@{tag} has a value that is not known"
    remedy = "Use one of {known}"


class UnknownControlError(SuiteError):
    """A scenario names a control that is not there."""

    what = "the control {control} of {id} is no scenario's id"
    remedy = "Name the id of the paired scenario that is answered, as ID or ID/case"


class ScenarioUnknownError(SuiteError):
    """A runner asks for a scenario that the suite does not hold."""

    what = "the suite holds no scenario “{name}” here"
    remedy = "Run the runner on the features of this suite"


class StepsUnreadableError(SuiteError):
    """A module of the steps cannot be imported."""

    what = "the steps cannot be imported: {reason}"
    remedy = "Correct the module; it may import hushmark and the standard library"


class AsyncStepError(SuiteError):
    """A step is a coroutine function; pytest-bdd would never await it, and so always pass it."""

    what = "the step “{pattern}” is async"
    remedy = "Write it as a plain function: it describes, and waits for nothing"


class BadPatternError(SuiteError):
    """A step's pattern cannot be understood."""

    what = "the pattern “{pattern}” cannot be used: {reason}"
    remedy = "Write fields as {{name}} or {{name:type}}, with types declared before by parameter(…)"


class StepSignatureError(SuiteError):
    """A step's function does not take what its pattern gives."""

    what = "the function of “{pattern}” {reason}"
    remedy = "Let it take world first, then each field by its name, then datatable or docstring if it reads one"


class DuplicateStepError(SuiteError):
    """Two steps of one kind have one pattern."""

    what = "the step {kind} “{pattern}” is also defined at {other}"
    remedy = "Keep one"


class DuplicateParameterError(SuiteError):
    """Two parameter types have one name."""

    what = "the parameter type {name} is declared twice"
    remedy = "Keep one, or name the other differently"


class EmptyParameterError(SuiteError):
    """A parameter type lists no phrase."""

    what = "the parameter type {name} has no phrases"
    remedy = "List at least one phrase with its value"


class AmbiguousStepError(SuiteError):
    """A sentence matches two steps; behave would take the first, pytest-bdd the last, both in silence."""

    what = "“{text}” matches more than one {kind} step: {patterns}"
    remedy = "Reword a pattern, so that each sentence has one meaning"


class StepMissingError(SuiteError):
    """A sentence matches no step."""

    what = "no {kind} step matches “{text}”"
    remedy = "Use a sentence of the catalog, or define this one in steps/"


class StepArgumentError(SuiteError):
    """A step is given a table or text that it does not read, or lacks the one that it needs."""

    what = "“{text}” {reason}"
    remedy = "Give the step what its definition takes"


class UnknownKindError(SuiteError):
    """A step is asked for under a kind other than given, when and then."""

    what = "{kind} is not a kind of step"
    remedy = "Use given, when or then"


class ScenarioGoneError(SuiteError):
    """A scenario of the suite's list is no longer in its features, or is there at another level or for another provision."""

    what = "the features lack, or have otherwise, what this list names: {ids}"
    remedy = "Put it back; a scenario that is no longer asked is named in features/retired-ids.txt"
