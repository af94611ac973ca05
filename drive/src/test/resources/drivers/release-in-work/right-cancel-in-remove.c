// SPDX-License-Identifier: Apache-2.0
/*
 * Counted link objects: a work keeps a reference while it is queued, and
 * may be the one that drops the last.
 */
#include <linux/kref.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct link {
	struct kref ref;
	struct work_struct refresh;
	struct device *dev;
	unsigned int refreshed;
};

static struct workqueue_struct *link_wq;

static void link_release(struct kref *ref)
{
	struct link *link = container_of(ref, struct link, ref);

	put_device(link->dev);
	kfree(link);
}

static void link_refresh(struct work_struct *work)
{
	struct link *link = container_of(work, struct link, refresh);

	link->refreshed++;
	dev_info(link->dev, "refreshed %u times\n", link->refreshed);
	kref_put(&link->ref, link_release);
}

static void link_queue(struct link *link)
{
	kref_get(&link->ref);
	if (!queue_work(link_wq, &link->refresh))
		kref_put(&link->ref, link_release);
}

static ssize_t refresh_store(struct device *dev, struct device_attribute *attr,
			     const char *buf, size_t count)
{
	link_queue(dev_get_drvdata(dev));
	return count;
}
static DEVICE_ATTR_WO(refresh);

static struct attribute *link_attrs[] = {
	&dev_attr_refresh.attr,
	NULL
};
ATTRIBUTE_GROUPS(link);

static int link_probe(struct platform_device *pdev)
{
	struct link *link;

	link = kzalloc(sizeof(*link), GFP_KERNEL);
	if (!link)
		return -ENOMEM;

	kref_init(&link->ref);
	INIT_WORK(&link->refresh, link_refresh);
	link->dev = get_device(&pdev->dev);
	platform_set_drvdata(pdev, link);
	return 0;
}

static int link_remove(struct platform_device *pdev)
{
	struct link *link = platform_get_drvdata(pdev);

	if (cancel_work_sync(&link->refresh))
		kref_put(&link->ref, link_release);
	kref_put(&link->ref, link_release);
	return 0;
}

static struct platform_driver link_driver = {
	.probe	= link_probe,
	.remove	= link_remove,
	.driver	= {
		.name		= "linkdev",
		.dev_groups	= link_groups,
	},
};

static int __init link_init(void)
{
	int err;

	link_wq = alloc_workqueue("link", 0, 0);
	if (!link_wq)
		return -ENOMEM;

	err = platform_driver_register(&link_driver);
	if (err)
		destroy_workqueue(link_wq);
	return err;
}

static void __exit link_exit(void)
{
	platform_driver_unregister(&link_driver);
	destroy_workqueue(link_wq);
}

module_init(link_init);
module_exit(link_exit);
MODULE_LICENSE("GPL");
