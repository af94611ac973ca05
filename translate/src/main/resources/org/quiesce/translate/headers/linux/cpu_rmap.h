#ifndef QZ_LINUX_CPU_RMAP_H
#define QZ_LINUX_CPU_RMAP_H
struct cpu_rmap;
struct cpu_rmap {
	struct kref refcount;
	u16 size;
	u16 used;
	void **obj;
};
struct cpu_rmap *alloc_irq_cpu_rmap(unsigned int size);
void free_irq_cpu_rmap(struct cpu_rmap *rmap);
int irq_cpu_rmap_add(struct cpu_rmap *rmap, int irq);
#endif
