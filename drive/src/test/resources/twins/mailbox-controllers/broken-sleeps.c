// SPDX-License-Identifier: Apache-2.0
/* The core shuts the channels of a mailbox down when it is unregistered: the poll timer goes on until then. */
#include <linux/io.h>
#include <linux/mailbox_controller.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/timer.h>

struct box {
	struct mbox_controller controller;
	struct mbox_chan channel;
	struct timer_list poll;
	void __iomem *base;
};

static void box_poll(struct timer_list *t)
{
	struct box *box = from_timer(box, t, poll);

	if (readl(box->base))
		mbox_chan_received_data(&box->channel, NULL);
	mod_timer(&box->poll, jiffies + 1);
}

static int box_send(struct mbox_chan *channel, void *data)
{
	struct box *box = channel->con_priv;

	kfree(kmalloc(8, GFP_KERNEL));
	writel(1, box->base);
	return 0;
}

static int box_startup(struct mbox_chan *channel)
{
	struct box *box = channel->con_priv;

	mod_timer(&box->poll, jiffies + 1);
	return 0;
}

static void box_shutdown(struct mbox_chan *channel)
{
	struct box *box = channel->con_priv;

	timer_delete_sync(&box->poll);
}

static const struct mbox_chan_ops box_ops = {
	.send_data	= box_send,
	.startup	= box_startup,
	.shutdown	= box_shutdown,
};

static int box_probe(struct platform_device *pdev)
{
	struct box *box;

	box = devm_kzalloc(&pdev->dev, sizeof(*box), GFP_KERNEL);
	if (!box)
		return -ENOMEM;
	box->base = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(box->base))
		return PTR_ERR(box->base);
	timer_setup(&box->poll, box_poll, 0);
	box->channel.con_priv = box;
	box->controller.dev = &pdev->dev;
	box->controller.ops = &box_ops;
	box->controller.chans = &box->channel;
	box->controller.num_chans = 1;
	return devm_mbox_controller_register(&pdev->dev, &box->controller);
}

static struct platform_driver box_driver = {
	.probe	= box_probe,
	.driver	= { .name = "box" },
};
module_platform_driver(box_driver);

MODULE_LICENSE("GPL");
