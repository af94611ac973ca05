// SPDX-License-Identifier: Apache-2.0
/* Counts carrier losses of any interface and reports them later. */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/notifier.h>
#include <linux/rtnetlink.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct linkloss {
	struct notifier_block nb;
	struct delayed_work report;
	atomic_t losses;
};

static struct linkloss *linkloss;

static void linkloss_report(struct work_struct *work)
{
	struct linkloss *ll = container_of(work, struct linkloss, report.work);

	rtnl_lock();
	pr_info("%d carrier losses\n", atomic_xchg(&ll->losses, 0));
	rtnl_unlock();
}

static int linkloss_event(struct notifier_block *nb, unsigned long event,
			  void *ptr)
{
	struct linkloss *ll = container_of(nb, struct linkloss, nb);
	struct net_device *dev = netdev_notifier_info_to_dev(ptr);

	if (event == NETDEV_CHANGE && !netif_carrier_ok(dev)) {
		atomic_inc(&ll->losses);
		schedule_delayed_work(&ll->report, HZ);
	}
	return NOTIFY_DONE;
}

static int __init linkloss_init(void)
{
	int err;

	linkloss = kzalloc(sizeof(*linkloss), GFP_KERNEL);
	if (!linkloss)
		return -ENOMEM;

	atomic_set(&linkloss->losses, 0);
	INIT_DELAYED_WORK(&linkloss->report, linkloss_report);
	linkloss->nb.notifier_call = linkloss_event;

	err = register_netdevice_notifier(&linkloss->nb);
	if (err)
		kfree(linkloss);
	return err;
}

static void __exit linkloss_exit(void)
{
	unregister_netdevice_notifier(&linkloss->nb);
	flush_delayed_work(&linkloss->report);
	kfree(linkloss);
}

module_init(linkloss_init);
module_exit(linkloss_exit);

MODULE_LICENSE("GPL");
