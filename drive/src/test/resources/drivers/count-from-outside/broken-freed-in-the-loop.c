// SPDX-License-Identifier: Apache-2.0
/* Counts the processors there are: how many, nobody knows before. */
#include <linux/cpumask.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>

static int *seen;

static int __init count_init(void)
{
	int cpu;

	seen = kzalloc(sizeof(*seen), GFP_KERNEL);
	if (!seen)
		return -ENOMEM;
	for_each_possible_cpu(cpu)
	{
		*seen += 1;
		kfree(seen);
	}
	return 0;
}

static void __exit count_exit(void)
{
	kfree(seen);
}

module_init(count_init);
module_exit(count_exit);
MODULE_LICENSE("GPL");
