// SPDX-License-Identifier: Apache-2.0
/* Bluetooth controller behind a byte register: a work sends. */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/skbuff.h>
#include <linux/workqueue.h>

#include <net/bluetooth/bluetooth.h>
#include <net/bluetooth/hci_core.h>

struct bytebt {
	struct hci_dev *hdev;
	void __iomem *reg;
	struct work_struct tx;
	struct sk_buff_head txq;
};

static void bytebt_tx(struct work_struct *work)
{
	struct bytebt *bt = container_of(work, struct bytebt, tx);
	struct sk_buff *skb;

	while ((skb = skb_dequeue(&bt->txq))) {
		writeb(hci_skb_pkt_type(skb), bt->reg);
		iowrite8_rep(bt->reg, skb->data, skb->len);
		bt->hdev->stat.byte_tx += skb->len;
		kfree_skb(skb);
	}
}

static int bytebt_open(struct hci_dev *hdev)
{
	return 0;
}

static int bytebt_flush(struct hci_dev *hdev)
{
	struct bytebt *bt = hci_get_drvdata(hdev);

	skb_queue_purge(&bt->txq);
	return 0;
}

static int bytebt_close(struct hci_dev *hdev)
{
	return bytebt_flush(hdev);
}

static int bytebt_send(struct hci_dev *hdev, struct sk_buff *skb)
{
	struct bytebt *bt = hci_get_drvdata(hdev);

	skb_queue_tail(&bt->txq, skb);
	schedule_work(&bt->tx);
	return 0;
}

static int bytebt_probe(struct platform_device *pdev)
{
	struct hci_dev *hdev;
	struct bytebt *bt;
	int err;

	bt = devm_kzalloc(&pdev->dev, sizeof(*bt), GFP_KERNEL);
	if (!bt)
		return -ENOMEM;

	bt->reg = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(bt->reg))
		return PTR_ERR(bt->reg);

	skb_queue_head_init(&bt->txq);
	INIT_WORK(&bt->tx, bytebt_tx);

	hdev = hci_alloc_dev();
	if (!hdev)
		return -ENOMEM;

	bt->hdev = hdev;
	hdev->bus = HCI_VIRTUAL;
	hdev->open = bytebt_open;
	hdev->close = bytebt_close;
	hdev->flush = bytebt_flush;
	hdev->send = bytebt_send;
	hci_set_drvdata(hdev, bt);
	SET_HCIDEV_DEV(hdev, &pdev->dev);
	platform_set_drvdata(pdev, bt);

	err = hci_register_dev(hdev);
	if (err < 0) {
		hci_free_dev(hdev);
		return err;
	}

	return 0;
}

static int bytebt_remove(struct platform_device *pdev)
{
	struct bytebt *bt = platform_get_drvdata(pdev);

	hci_unregister_dev(bt->hdev);
	flush_work(&bt->tx);
	skb_queue_purge(&bt->txq);
	hci_free_dev(bt->hdev);
	return 0;
}

static struct platform_driver bytebt_driver = {
	.probe	= bytebt_probe,
	.remove	= bytebt_remove,
	.driver	= { .name = "bytebt" },
};
module_platform_driver(bytebt_driver);

MODULE_LICENSE("GPL");
