// SPDX-License-Identifier: Apache-2.0
/* Heartbeat without a device: a static timer and a static work. */
#include <linux/init.h>
#include <linux/jiffies.h>
#include <linux/module.h>
#include <linux/timer.h>
#include <linux/workqueue.h>

static unsigned int period = 5;
module_param(period, uint, 0644);
MODULE_PARM_DESC(period, "seconds between two beats");

static unsigned long beats;

static void beat_report(struct work_struct *unused)
{
	pr_info("heartbeat: %lu\n", READ_ONCE(beats));
}
static DECLARE_WORK(beat_work, beat_report);

static void beat_fire(struct timer_list *timer)
{
	unsigned int p = READ_ONCE(period);

	WRITE_ONCE(beats, beats + 1);
	schedule_work(&beat_work);
	mod_timer(timer, jiffies + (p ? p : 1) * HZ);
}
static DEFINE_TIMER(beat_timer, beat_fire);

static int __init beat_init(void)
{
	mod_timer(&beat_timer, jiffies + HZ);
	return 0;
}

static void __exit beat_exit(void)
{
	del_timer_sync(&beat_timer);
	cancel_work_sync(&beat_work);
}

module_init(beat_init);
module_exit(beat_exit);

MODULE_DESCRIPTION("Heartbeat");
MODULE_LICENSE("GPL");
