// SPDX-License-Identifier: Apache-2.0
/* A thread that may be done before anybody stops it: somebody keeps its task. */
#include <linux/delay.h>
#include <linux/err.h>
#include <linux/kthread.h>
#include <linux/module.h>
#include <linux/sched/task.h>

static struct task_struct *task;
static bool settled;
module_param(settled, bool, 0644);

static int settle(void *unused)
{
	while (!kthread_should_stop() && !READ_ONCE(settled))
		msleep(10);
	return 0;
}

static int __init settle_init(void)
{
	task = kthread_create(settle, NULL, "settle");
	if (IS_ERR(task))
		return PTR_ERR(task);
	get_task_struct(task);
	wake_up_process(task);
	return 0;
}

static void __exit settle_exit(void)
{
	kthread_stop(task);
}

module_init(settle_init);
module_exit(settle_exit);
MODULE_LICENSE("GPL");
