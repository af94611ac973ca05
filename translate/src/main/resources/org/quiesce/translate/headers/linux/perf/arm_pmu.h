#ifndef QZ_LINUX_PERF_ARM_PMU_H
#define QZ_LINUX_PERF_ARM_PMU_H
#define C(a_) PERF_COUNT_HW_CACHE_##a_
#endif
