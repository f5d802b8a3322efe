"""An excerpt is a command's output of which some lines are left out: each line that says only '...' stands for one or
more of them.
"""

import difflib

LEFT_OUT = "..."


def excerpt(shown, output):
    """`shown`, where it is an excerpt of `output`; otherwise what comes closest to it and is one."""
    if LEFT_OUT not in shown:
        return output
    return shown if is_excerpt(shown, output) else closest_excerpt(shown, output)


def is_excerpt(shown, output):
    *parts, last = split(shown)
    at = 0
    for number, part in enumerate(parts):
        latest = len(output) - len(part) if number > 0 else 0
        at = next((start for start in range(at, latest + 1) if output[start : start + len(part)] == part), None)
        if at is None:
            return False
        at += len(part) + 1  # at least one line is left out
    return at <= len(output) - len(last) and output[len(output) - len(last) :] == last


def split(shown):
    """The parts between the lines that are left out."""
    parts = [[]]
    for line in shown:
        if line == LEFT_OUT:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


def closest_excerpt(shown, output):
    """What was shown stays, in its new words; what is new stays left out where something was left out before."""
    kept = [line for line in shown if line != LEFT_OUT]
    gaps, count = set(), 0
    for line in shown:
        if line == LEFT_OUT:
            gaps.add(count)
        else:
            count += 1

    is_shown = [False] * len(output)
    for change, first, last, begin, end in difflib.SequenceMatcher(None, kept, output, False).get_opcodes():
        if change != "equal" and gaps & set(range(first, last + 1)):
            begin, end = most_alike(kept[first:last], output, begin, end)
        is_shown[begin:end] = [True] * (end - begin)

    result = []
    for line, stays in zip(output, is_shown):
        if stays:
            result.append(line)
        elif result[-1:] != [LEFT_OUT]:
            result.append(LEFT_OUT)
    return result


def most_alike(lines, output, begin, end):
    """The piece of output[begin:end] that is as long as `lines` and says most nearly the same."""
    length = min(len(lines), end - begin)

    def likeness(start):
        pairs = zip(lines, output[start : start + length])
        return sum(difflib.SequenceMatcher(None, *pair).ratio() for pair in pairs)

    start = max(range(begin, end - length + 1), key=likeness)
    return start, start + length
