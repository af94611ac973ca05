// SPDX-License-Identifier: Apache-2.0
/* A poll whose work is cancelled when the device is unbound. */
#include <linux/devm-helpers.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct poll {
	struct delayed_work work;
	unsigned int rounds;
};

static void poll_work(struct work_struct *work)
{
	struct poll *poll = container_of(work, struct poll, work.work);

	poll->rounds++;
	schedule_delayed_work(&poll->work, HZ);
}

static int poll_probe(struct platform_device *pdev)
{
	struct poll *poll;
	int err;

	poll = devm_kzalloc(&pdev->dev, sizeof(*poll), GFP_KERNEL);
	if (!poll)
		return -ENOMEM;

	err = devm_delayed_work_autocancel(&pdev->dev, &poll->work, poll_work);
	if (err)
		return err;

	schedule_delayed_work(&poll->work, HZ);
	return 0;
}

static struct platform_driver poll_driver = {
	.probe	= poll_probe,
	.driver	= { .name = "poll" },
};
module_platform_driver(poll_driver);

MODULE_LICENSE("GPL");
