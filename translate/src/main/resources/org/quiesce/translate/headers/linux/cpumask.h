#ifndef QZ_LINUX_CPUMASK_H
#define QZ_LINUX_CPUMASK_H
#define cpumask_bits(a_) ((a_)-> bits)
#define cpumask_pr_args(a_) nr_cpu_ids, cpumask_bits(a_)
#define cpumask_any(a_) cpumask_first(a_)
#define cpumask_any_and(a_, b_) cpumask_first_and((a_), (b_))
#define cpumask_of(a_) (get_cpu_mask(a_))
unsigned int cpumask_first_and(const struct cpumask *srcp1, const struct cpumask *srcp2);
unsigned int cpumask_local_spread(unsigned int i, int node);
unsigned int cpumask_next_and(int n, const struct cpumask *src1p, const struct cpumask *src2p);
unsigned int cpumask_next_wrap(int n, const struct cpumask *mask, int start, bool wrap);
unsigned int cpumask_any_but(const struct cpumask *mask, unsigned int cpu);
void cpumask_set_cpu(unsigned int cpu, struct cpumask *dstp);
void cpumask_clear_cpu(int cpu, struct cpumask *dstp);
bool cpumask_test_cpu(int cpu, const struct cpumask *cpumask);
bool cpumask_test_and_clear_cpu(int cpu, struct cpumask *cpumask);
void cpumask_setall(struct cpumask *dstp);
void cpumask_clear(struct cpumask *dstp);
bool cpumask_and(struct cpumask *dstp, const struct cpumask *src1p, const struct cpumask *src2p);
void cpumask_or(struct cpumask *dstp, const struct cpumask *src1p, const struct cpumask *src2p);
bool cpumask_andnot(struct cpumask *dstp, const struct cpumask *src1p, const struct cpumask *src2p);
bool cpumask_equal(const struct cpumask *src1p, const struct cpumask *src2p);
bool cpumask_intersects(const struct cpumask *src1p, const struct cpumask *src2p);
bool cpumask_subset(const struct cpumask *src1p, const struct cpumask *src2p);
bool cpumask_empty(const struct cpumask *srcp);
unsigned int cpumask_weight(const struct cpumask *srcp);
void cpumask_copy(struct cpumask *dstp, const struct cpumask *srcp);
unsigned int cpumask_size(void);
bool alloc_cpumask_var(cpumask_var_t *mask, gfp_t flags);
bool zalloc_cpumask_var(cpumask_var_t *mask, gfp_t flags);
void free_cpumask_var(cpumask_var_t mask);
bool cpumask_available(cpumask_var_t mask);
const struct cpumask *get_cpu_mask(unsigned int cpu);
ssize_t cpumap_print_to_pagebuf(bool list, char *buf, const struct cpumask *mask);
#endif
