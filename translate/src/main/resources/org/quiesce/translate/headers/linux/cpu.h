#ifndef QZ_LINUX_CPU_H
#define QZ_LINUX_CPU_H
#include <linux/cpuhotplug.h>
#include <linux/cpumask.h>
#include <linux/node.h>
#include <linux/smp.h>
struct cpu {
	int node_id;
	struct device dev;
};
void trap_init(void);
struct device *get_cpu_device(unsigned cpu);
extern bool cpuhp_tasks_frozen;
extern struct bus_type cpu_subsys;
void cpu_hotplug_disable(void);
void cpu_hotplug_enable(void);
int remove_cpu(unsigned int cpu);
#endif
