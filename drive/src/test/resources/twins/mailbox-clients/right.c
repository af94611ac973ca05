// SPDX-License-Identifier: Apache-2.0
/* A client of a mailbox gets messages until it frees its channel. */
#include <linux/mailbox_client.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct post {
	struct mbox_client client;
	struct mbox_chan *channel;
	struct work_struct work;
	int count;
};

static void post_work(struct work_struct *work)
{
	struct post *post = container_of(work, struct post, work);

	post->count = 0;
}

static void post_received(struct mbox_client *client, void *message)
{
	struct post *post = container_of(client, struct post, client);

	schedule_work(&post->work);
}

static int post_probe(struct platform_device *pdev)
{
	struct post *post;

	post = devm_kzalloc(&pdev->dev, sizeof(*post), GFP_KERNEL);
	if (!post)
		return -ENOMEM;
	INIT_WORK(&post->work, post_work);
	post->client.dev = &pdev->dev;
	post->client.rx_callback = post_received;
	platform_set_drvdata(pdev, post);
	post->channel = mbox_request_channel(&post->client, 0);
	return PTR_ERR_OR_ZERO(post->channel);
}

static int post_remove(struct platform_device *pdev)
{
	struct post *post = platform_get_drvdata(pdev);

	mbox_free_channel(post->channel);
	cancel_work_sync(&post->work);
	return 0;
}

static struct platform_driver post_driver = {
	.probe	= post_probe,
	.remove	= post_remove,
	.driver	= { .name = "post" },
};
module_platform_driver(post_driver);

MODULE_LICENSE("GPL");
