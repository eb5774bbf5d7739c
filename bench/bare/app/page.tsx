export const dynamic = 'force-dynamic';
export const metadata = { title: 'A bare page' };

export default function Page() {
  return (
    <main>
      <h1>A bare page</h1>
      <p>Made at this request, without a store.</p>
    </main>
  );
}
