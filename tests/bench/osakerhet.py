"""The yardstick of issue 5: the same work in numpy, one thread. Prints one JSON line per case and run."""
import json
import os
import sys
import time

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
try:
    import numpy as np
except ImportError:
    print(json.dumps({"saknas": True}))
    sys.exit(0)

RUNS, DRAWS = int(sys.argv[1]), int(sys.argv[2])
KOMMUNER, POSTER, KLASSER = 290, 20, 9
PERCENTILES = [5, 10, 25, 50, 75, 90, 95]
rng = np.random.default_rng(1)
C = rng.random((KOMMUNER, POSTER)) * 25000
membership = np.zeros((KLASSER, KOMMUNER))
membership[rng.integers(0, KLASSER, KOMMUNER), np.arange(KOMMUNER)] = 1


def local():
    return np.exp(rng.standard_normal((KOMMUNER, DRAWS)) * 0.198 - 0.0196)


def work(lokala):
    factors = np.exp(rng.standard_normal((POSTER, DRAWS)) * 0.3)
    cost = C[:, lokala:] @ factors[lokala:]
    for k in range(lokala):
        cost += C[:, k : k + 1] * factors[k] * local()
    return np.percentile(cost, PERCENTILES, axis=1), np.percentile(membership @ cost, PERCENTILES, axis=1)


for lokala in (0, 1, POSTER):
    for _ in range(RUNS if lokala < POSTER else max(2, RUNS // 3)):
        wall, cpu = time.perf_counter(), time.process_time()
        work(lokala)
        print(json.dumps({"lokala": lokala, "wall": 1000 * (time.perf_counter() - wall), "cpu": 1000 * (time.process_time() - cpu)}))
